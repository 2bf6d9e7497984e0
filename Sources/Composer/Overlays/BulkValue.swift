import Drafts
import Submissions
import TerminalUI

/// The value that a property gets in several contacts, typed as in a field: with its options, how it is read, and
/// what is wrong with it.
struct BulkValue: Equatable, Sendable {
  let property: String
  /// The contacts, by their indices in the draft.
  let targets: [Int]
  var field: ValueField

  init(of property: String, for targets: [Int], typed text: TextField = TextField()) {
    (self.property, self.targets) = (property, targets)
    field = ValueField(input: 0, target: .new(name: property), text: "")
    field.text = text
  }
}

extension BulkValue: OverlayContent {
  var overlay: Overlay { .bulkValue(self) }
  var context: Context { .bulkValue }

  func title(in workspace: Workspace) -> String { "\(property) of \(contacts(targets.count))" }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    let asked = press.read(as: FieldCommand.self)
    if options(in: workspace).choose(asked, in: &field) { return .stays() }
    switch asked {
    case .command(.accept): return accept(in: &workspace)
    case .command(.takeSuggestion): if let text = suggestion(in: workspace) { type(text) }
    case .command(.leave): return left(in: &workspace)
    case .command(.mark), .typed:
      if let key = press.key { _ = field.text.handle(key) }
      field.chosen = nil
    case .move, .nothing: break
    }
    return .stays()
  }

  /// A value that can be read in two ways is asked for again.
  private mutating func accept(in workspace: inout Workspace) -> OverlayStep {
    if let taken = options(in: workspace).taken(byAcceptingIn: field) { type(taken) }
    if case .several(let values) = workspace.reading(of: field.text.text, as: property) {
      return .stays(.say(.warning("\(field.text.text) \(Workspace.words(of: values))")))
    }
    workspace.parked.bulkValues[property] = nil
    return .closes(Step(navigation: .screen(.compose(.setOnAll(property, typed: field.text.text, targets)))))
  }

  private mutating func type(_ text: String) {
    field.text.replace(with: text)
    field.chosen = nil
  }

  private func suggestion(in workspace: Workspace) -> String? {
    options(in: workspace).suggested(in: field)
      ?? workspace.problems(ofValue: field.text.text, named: property).lazy.compactMap(\.suggestion).first
  }

  /// How what is typed is read, or what is wrong with it.
  func note(in workspace: Workspace) -> Notice? {
    let text = field.text.text
    guard !text.isEmpty else { return nil }
    if let words = workspace.readingWords(of: text, as: property) {
      return words.isClear ? Notice(words.text) : .warning(words.text)
    }
    guard let problem = workspace.problems(ofValue: text, named: property).first else { return nil }
    return problem.isError ? .failure(problem.message) : .warning(problem.message)
  }

  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? {
    field.text.insert(text)
    field.chosen = nil
    return Step()
  }

  mutating func refresh(in workspace: inout Workspace) -> [Effect] {
    workspace.catalogue[property]?.isOwner == true ? workspace.ownersNeeded() : []
  }

  func park(in workspace: inout Workspace) { workspace.parked.bulkValues[property] = field.text }

  func size(in workspace: Workspace) -> Size { Size(columns: 70, rows: 14) }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    field.text.drawQuery("Value", on: &canvas)
    let area = canvas.bounds.taking(top: 2).rest
    var lines = note(in: workspace).map { [$0.line(workspace.glyphs)] } ?? []
    let options = options(in: workspace)
    lines += options.lines(
      of: options.choice(of: field), chosen: field.chosen, atMost: area.rows - lines.count - 1)
    for (row, line) in lines.prefix(area.rows).enumerated() {
      canvas.write(
        line, at: Point(column: area.column + 1, row: area.row + row), maxColumns: area.columns - 2,
        ellipsis: workspace.glyphs.ellipsis)
    }
  }

  private func options(in workspace: Workspace) -> FieldOptions {
    FieldOptions(of: property, in: workspace)
  }
}
