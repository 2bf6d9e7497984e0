import Drafts
import Submissions
import TerminalUI

/// What a person had before them that is no part of the draft, kept when the program goes, so that the next start has
/// it again.
public struct SessionState: Equatable, Sendable {
  /// Of contacts, by their indices in the draft.
  public var marks: [Int]
  /// A text that was not added yet.
  public var paste: String
  /// The field that was being typed into, in words. Its text is in the draft.
  public var field: String

  public init(marks: [Int] = [], paste: String = "", field: String = "") {
    (self.marks, self.paste, self.field) = (marks, paste, field)
  }

  var isEmpty: Bool { self == SessionState() }

  /// The form in which it is stored: marks, field, then the paste as it is.
  public var text: String {
    guard !isEmpty else { return "" }
    let words = field.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\(marks.map(String.init).joined(separator: " "))\n\(words)\n\(paste)"
  }

  /// Anything unreadable is nothing.
  public init(text: String) {
    let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3 else {
      self.init()
      return
    }
    let marks = lines[0].split(separator: " ").compactMap { Int($0) }
    self.init(marks: marks, paste: String(lines[2]), field: String(lines[1]))
  }
}

extension ComposerModel {
  /// What is on screen or kept beside it, and in no draft.
  private func sessionState(typing field: String) -> SessionState {
    SessionState(
      marks: compose.marks.isEmpty
        ? [] : document.draft.inputs.enumerated().filter { compose.marks.contains($1.id) }.map(\.offset),
      paste: overlays.lazy.compactMap(\.contactText).first ?? parked.paste?.text ?? "", field: field)
  }

  /// Has stored what the next start has to restore, if that has changed.
  mutating func keepSession(typing field: String) -> [Effect] {
    let session = sessionState(typing: field)
    guard !document.isLocked, session != document.session else { return [] }
    document.session = session
    return [.drafts(.saveSession(session, in: document.id))]
  }

  /// The field that is being typed into and would be lost, in words.
  var fieldInWords: String {
    guard let field = compose.field, !(field.isNew && field.text.isEmpty) else { return "" }
    return composeView.name(of: field).map { "\($0) of #\(field.input + 1)" } ?? ""
  }

  /// Restores what the last session left in a draft, and says so.
  mutating func restore(_ session: SessionState) -> Notice? {
    let inputs = document.draft.inputs
    compose.marks.formUnion(session.marks.filter(inputs.indices.contains).map { inputs[$0].id })
    if !session.paste.isEmpty, parked.paste == nil { parked.paste = TextArea(session.paste) }
    let words = [
      session.field.isEmpty ? nil : "\(session.field) was kept as you had typed it",
      session.paste.isEmpty ? nil : "the text you had not added is here again",
      compose.marks.isEmpty ? nil : "\(contacts(compose.marks.count)) marked as before",
    ].compactMap(\.self)
    guard let first = words.first else { return nil }
    return Notice(
      ([first.prefix(1).uppercased() + first.dropFirst()] + words.dropFirst()).joined(separator: ", "),
      keys: session.field.isEmpty ? nil : "\(keyName(.compose(.undo))) takes it back")
  }

  /// What the program was started to import never came, and nothing else did: nobody wants the draft.
  private var isForNothing: Bool {
    document.awaitsImport && document.draft.inputs.isEmpty && !document.draft.canUndo
      && !document.draft.canRedo && document.session.isEmpty && !document.isLocked
  }

  /// What becomes of a draft that is left: it is closed, or goes if nothing ever came into it.
  func leaving(otherwise effects: [Effect]) -> [Effect] {
    isForNothing ? [.drafts(.discardEmpty(document.id))] : effects
  }

  /// Shows the text that was not added yet in its window.
  public mutating func showKeptPaste() {
    guard !document.session.paste.isEmpty, let area = parked.paste, overlays.isEmpty else { return }
    parked.paste = nil
    overlays.append(.contactPaste(ContactPaste(area, isEditing: false, catalogue: catalogue)))
  }
}

extension Overlay {
  /// The text of a window that has one which is to become contacts.
  fileprivate var contactText: String? {
    switch self {
    case .contactPaste(let paste): paste.area.isEmpty ? nil : paste.area.text
    case .columns(let form): form.source.pastedText
    case .propertyPicker, .associationPicker, .choice, .prompt, .pager, .copyMenu, .menu, .replaceForm,
      .replacePreview, .longText, .bulkValue:
      nil
    }
  }
}

extension ImportSource {
  fileprivate var pastedText: String? {
    switch self {
    case .pasted(let text), .piped(let text): text
    case .file: nil
    }
  }
}
