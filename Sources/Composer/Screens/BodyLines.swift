import ContactsModel
import TerminalUI

/// Cuts a body into lines by the positions that the reader found.
struct BodyLines {
  private(set) var lines: [BodyLine] = []
  /// The end of what is in a line already.
  private var position = 0

  /// - Parameter end: the length of the body.
  init(_ root: JSONNode, end: Int) {
    add(root, name: nil, step: .root, parent: nil, depth: 0)
    fill(to: end)
  }

  private mutating func add(
    _ node: JSONNode, name: Range<Int>?, step: BodyLine.Step, parent: Int?, depth: Int
  ) {
    fill(to: name?.lowerBound ?? node.range.lowerBound)
    let line = lines.count
    lines.append(BodyLine(parent: parent, step: step, depth: depth, kind: .whole, value: node.range))
    if let name { put(name, .jsonName) }
    if let children = children(of: node, step: step, parent: parent) {
      open(node, line: line, children: children)
    } else {
      putWhole(node)
      if node.members.count == 1, let only = node.members.first {
        (lines[line].inner, lines[line].value) = (only.name, only.node.range)
      }
    }
  }

  private typealias Child = (name: Range<Int>?, step: BodyLine.Step, node: JSONNode)

  /// What is listed below a line; nil for what has no lines of its own.
  private func children(of node: JSONNode, step: BodyLine.Step, parent: Int?) -> [Child]? {
    if isSmall(node, step: step, parent: parent) { return nil }
    switch node.kind {
    case .object(let members) where !members.isEmpty:
      return members.map { ($0.nameRange, .name($0.name), $0.node) }
    case .array(let elements) where !elements.isEmpty:
      return elements.enumerated().map { (nil, .index($0), $1) }
    default:
      return nil
    }
  }

  /// The record and each type of an association are read at a glance when they stand on one line.
  private func isSmall(_ node: JSONNode, step: BodyLine.Step, parent: Int?) -> Bool {
    let isPartOfAssociation = step == .name("to") || parent.map { lines[$0].step == .name("types") } ?? false
    return isPartOfAssociation
      && node.members.allSatisfy { $0.node.members.isEmpty && $0.node.elements.isEmpty }
  }

  private mutating func open(_ node: JSONNode, line: Int, children: [Child]) {
    put(node.range.lowerBound..<node.range.lowerBound + 1, .text)
    let depth = lines[line].depth
    for child in children {
      add(child.node, name: child.name, step: child.step, parent: line, depth: depth + 1)
    }
    let bracket = node.range.upperBound - 1..<node.range.upperBound
    fill(to: bracket.lowerBound)
    lines[line].kind = .opening(end: lines.count, count: children.count)
    lines.append(
      BodyLine(parent: line, step: .root, depth: depth, kind: .closing, value: node.range))
    put(bracket, .text)
  }

  private mutating func putWhole(_ node: JSONNode) {
    switch node.kind {
    case .string: put(node.range, .jsonString)
    case .number, .bool, .null: put(node.range, .jsonNumber)
    case .array(let elements):
      for element in elements { putWhole(element) }
      put(max(position, node.range.lowerBound)..<node.range.upperBound, .text)
    case .object(let members):
      for member in members {
        put(member.nameRange, .jsonName)
        putWhole(member.node)
      }
      put(max(position, node.range.lowerBound)..<node.range.upperBound, .text)
    }
  }

  private mutating func put(_ range: Range<Int>, _ role: Role) {
    fill(to: range.lowerBound)
    lines[lines.count - 1].pieces.append(BodyLine.Piece(range: range, role: role))
    position = range.upperBound
  }

  /// Puts commas, colons and brackets that were passed over at the end of the last line.
  private mutating func fill(to end: Int) {
    guard position < end, !lines.isEmpty else { return }
    lines[lines.count - 1].pieces.append(BodyLine.Piece(range: position..<end, role: .text))
    position = end
  }
}
