import Drafts
import Submissions

/// What an import left to be read: by the portal's answers first, and then by the person.
struct OpenImport: Equatable, Sendable {
  let draft: DraftID
  /// Of the first input; the others follow it.
  private let first: InputID
  private let count: Int
  /// The portal was not asked for the owners yet.
  var needsOwners: Bool

  /// Nil where nothing is open. The inputs were just added behind all others.
  init?(_ imported: ImportedDraft, in workspace: Workspace) {
    let questions = imported.questions(catalogue: workspace.catalogue, associationTypes: workspace.types)
    let inputs = workspace.draft.inputs
    guard !questions.isEmpty, !imported.inputs.isEmpty, imported.inputs.count <= inputs.count else {
      return nil
    }
    draft = workspace.document.id
    first = inputs[inputs.count - imported.inputs.count].id
    count = imported.inputs.count
    needsOwners = questions.asksForOwners
  }

  func holds(_ id: InputID) -> Bool {
    id >= first && id.rawValue - first.rawValue < UInt64(count)
  }
}

extension Workspace {
  /// The inputs of the import that are still there.
  func indices(of open: OpenImport) -> [Int] {
    draft.inputs.enumerated().compactMap { open.holds($0.element.id) ? $0.offset : nil }
  }

  /// The portal may still say something of what an import left open.
  var mayPortalAnswer: Bool {
    switch connection.portal {
    case .notAsked, .asking: true
    case .unknown, .refused, .noToken: false
    case .known:
      schema.definitions == nil && !schema.unread.contains(.properties)
        || !schema.unread.contains(.owners) && (schema.asksForOwners || imports.open?.needsOwners == true)
    }
  }

  /// What a person has to say the meaning of, a line for each value; nil where there is nothing.
  func openValueList(of open: OpenImport) -> ChoiceList? {
    guard open.draft == document.id, document.whyLocked == nil else { return nil }
    let lines = openValues(of: open).map { value in
      ChoiceList.Line(
        text: "\(value.field): \(value.text)", note: contacts(value.count),
        choice: .compose(.openValue(value, of: open)))
    }
    return lines.isEmpty ? nil : ChoiceList(title: "Values to resolve (\(lines.count))", all: lines)
  }

  /// The values of the import that nobody could read, each once.
  private func openValues(of open: OpenImport) -> [OpenValue] {
    var values = OpenValues(catalogue, types)
    for input in draft.inputs {
      if open.holds(input.id) { values.add(input.contact, input.hints) } else { values.skip() }
    }
    return values.values.filter(\.isRefused)
  }
}
