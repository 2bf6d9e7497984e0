import Drafts
import TerminalUI

/// What the columns of a table fill, looked through before any of it becomes a contact.
struct ColumnsForm: Equatable, Sendable {
  enum State: Sendable {
    case sure, suggested, lastTime, unmapped, empty
    /// HubSpot sets what it holds.
    case readOnly
    /// A person said so.
    case chosen, leftOut
    /// A column before it fills the same.
    case twice
  }

  private struct Use: Equatable, Sendable {
    var column: ColumnTarget
    var state: State
  }

  private struct Line: Equatable, Sendable {
    var column: ColumnTarget
    var state: State
    /// What comes back when a column that was left out is put back.
    var before: Use?

    /// A person said so, now or the last time.
    var isDecided: Bool {
      switch state {
      case .chosen, .leftOut, .lastTime: true
      case .sure, .suggested, .unmapped, .empty, .readOnly, .twice: false
      }
    }
  }

  let source: ImportSource
  private(set) var look: TableLook
  /// When the properties were read that it was proposed by; nil for the built-in ones.
  private var definitionsReadAt: Int64?
  var list = ListState()
  private var lines: [Line]
  /// The table with its first row taken for the other thing, as it was left.
  private var turned: [ColumnsForm] = []

  init(_ look: TableLook, of source: ImportSource) {
    (self.source, self.look) = (source, look)
    lines = look.columns.map { Line(column: $0.column, state: State($0.certainty)) }
    list.selected = lines.firstIndex { $0.state != .sure && $0.state != .empty && $0.state != .readOnly } ?? 0
  }

  var count: Int { lines.count }
  var columns: [ColumnTarget] { lines.map(\.column) }
  var mapping: TableMapping { TableMapping(titles: look.titles, columns: columns, options: look.options) }

  /// What a column is called: its title, or its number.
  func title(of index: Int) -> String {
    guard let title = look.columns[index].title, !title.isBlank else { return "column \(index + 1)" }
    return title
  }

  func state(of index: Int) -> State {
    let line = lines[index]
    return line.column != .none && columns[..<index].contains(line.column) ? .twice : line.state
  }

  /// The first column that fills what another one fills already.
  var firstTwice: Int? { lines.indices.first { state(of: $0) == .twice } }

  /// Nothing would come of an import.
  var fillsNothing: Bool { lines.allSatisfy { $0.column == .none } }

  mutating func fill(_ index: Int, with column: ColumnTarget) {
    guard lines.indices.contains(index) else { return }
    lines[index] = Line(column: column, state: .chosen)
  }

  /// False for a column that there is nothing to put back for.
  mutating func switchSelected() -> Bool {
    guard lines.indices.contains(list.selected) else { return false }
    let line = lines[list.selected]
    if line.column != .none {
      lines[list.selected] = Line(
        column: .none, state: .leftOut, before: Use(column: line.column, state: line.state))
    } else if let before = line.before {
      lines[list.selected] = Line(column: before.column, state: before.state)
    } else if let name = look.columns[list.selected].title?.asInternalName {
      lines[list.selected] = Line(column: .property(name), state: .chosen)
    } else {
      return false
    }
    return true
  }

  /// Proposes anew by what the portal says of its properties, where nobody has chosen yet.
  mutating func reconsider(in workspace: Workspace) {
    guard let readAt = workspace.schema.definitionsReadAt, readAt != definitionsReadAt else { return }
    definitionsReadAt = readAt
    look = look.resolved(catalogue: workspace.catalogue, associationTypes: workspace.types)
    for (index, column) in look.columns.enumerated() where !lines[index].isDecided {
      lines[index] = Line(column: column.column, state: State(column.certainty))
    }
  }

  /// A column takes an owner, and its values are names.
  func needsOwners(in catalogue: PropertyCatalogue) -> Bool {
    zip(columns, look.columns).contains { column, look in
      guard case .property(let name) = column, catalogue[name]?.isOwner == true else { return false }
      return look.samples.contains { $0.contains(where: \.isLetter) }
    }
  }

  /// Takes the first row for values instead of titles, or the other way round; a second time is back.
  mutating func turn(catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable) {
    var other =
      turned.first
      ?? ColumnsForm(look.turned(catalogue: catalogue, associationTypes: associationTypes), of: source)
    var now = self
    now.turned = []
    other.turned = [now]
    self = other
  }
}

extension ColumnsForm.State {
  init(_ certainty: ColumnCertainty) {
    switch certainty {
    case .sure: self = .sure
    case .suggested: self = .suggested
    case .lastTime: self = .lastTime
    case .readOnly: self = .readOnly
    case .unmapped: self = .unmapped
    case .empty: self = .empty
    }
  }

  var word: String {
    switch self {
    case .sure: "sure"
    case .suggested: "suggested"
    case .lastTime: "last time"
    case .readOnly: "read-only"
    case .unmapped: "unmapped"
    case .empty: "empty"
    case .chosen: "chosen"
    case .leftOut: "left out"
    case .twice: "twice"
    }
  }
}

extension String {
  /// The form that a name of a property has: `Customer No.` is `customer_no`.
  fileprivate var asInternalName: String? {
    let words = lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.joined(separator: "_")
    return name.isEmpty ? nil : name
  }
}
