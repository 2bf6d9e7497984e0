import ContactsModel
import Drafts

/// The body of one batch as lines that fold.
struct BodyTree: Sendable {
  let body: [UInt8]
  let lines: [BodyLine]
  private(set) var folded: Set<Int> = []
  /// The lines that no fold hides, in order.
  private(set) var visible: [Int] = []

  init(_ batch: PlannedBatch) {
    let body = batch.body
    self.body = body
    lines = (try? JSONReader.read(body)).map { BodyLines($0, end: body.count).lines } ?? []
    showUnfolded()
  }

  func text(of range: Range<Int>) -> String {
    String(decoding: body[range.clamped(to: body.indices)], as: UTF8.self)
  }

  func path(of line: Int) -> BodyPath {
    var steps: [BodyLine.Step] = lines[line].inner.map { [.name($0)] } ?? []
    var next: Int? = line
    while let index = next, lines.indices.contains(index) {
      steps.append(lines[index].step)
      next = lines[index].parent
    }
    return BodyPath(steps: steps.reversed().filter { $0 != .root })
  }

  /// Whether a line begins one of the inputs.
  func isInput(_ line: Int) -> Bool {
    guard lines[line].kind != .closing, let parent = lines[line].parent else { return false }
    return lines[parent].step == .name("inputs") && lines[parent].depth == 1
  }

  func isFolded(_ line: Int) -> Bool { folded.contains(line) }

  /// The line of the part that a line begins, ends or is in.
  func part(of line: Int) -> Int? {
    lines[line].isOpening ? line : lines[line].parent
  }

  mutating func fold(_ line: Int) {
    guard lines.indices.contains(line), lines[line].isOpening else { return }
    folded.insert(line)
    showUnfolded()
  }

  mutating func unfold(_ line: Int) {
    guard folded.remove(line) != nil else { return }
    showUnfolded()
  }

  /// Unfolds every part around a line.
  mutating func reveal(_ line: Int) {
    var next = lines[line].parent
    while let index = next {
      folded.remove(index)
      next = lines[index].parent
    }
    showUnfolded()
  }

  /// The position of a line, or of the fold that hides it, among the visible ones.
  func position(of line: Int) -> Int {
    var (lower, upper) = (0, visible.count)
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if visible[middle] <= line { lower = middle } else { upper = middle }
    }
    return lower
  }

  private mutating func showUnfolded() {
    visible = []
    var line = 0
    while line < lines.count {
      visible.append(line)
      if case .opening(let end, _) = lines[line].kind, folded.contains(line) {
        line = end + 1
      } else {
        line += 1
      }
    }
  }
}
