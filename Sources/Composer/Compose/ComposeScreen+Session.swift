import Drafts
import Submissions
import TerminalUI

/// What is on screen or kept beside it, and in no draft.
extension ComposeScreen {
  /// Has stored what the next start has to restore, if that has changed.
  /// - Parameters:
  ///   - field: the field that was being typed into, in words.
  ///   - paste: a text in a window that was not added yet.
  func keepSession(typing field: String, paste: String?, in workspace: inout Workspace) -> [Effect] {
    let session = SessionState(
      marks: marks.isEmpty
        ? [] : workspace.draft.inputs.enumerated().filter { marks.contains($1.id) }.map(\.offset),
      paste: paste ?? workspace.parked.paste?.text ?? "", field: field)
    guard !workspace.document.isLocked, session != workspace.document.session else { return [] }
    workspace.document.session = session
    return [.drafts(.saveSession(session, in: workspace.document.id))]
  }

  /// The field that is being typed into and would be lost, in words.
  func fieldInWords(in workspace: Workspace) -> String {
    guard let field, !(field.isNew && field.text.isEmpty) else { return "" }
    return view(in: workspace).name(of: field).map { "\($0) of #\(field.input + 1)" } ?? ""
  }

  /// Restores what the last session left in a draft, and says so.
  mutating func restore(_ session: SessionState, in workspace: inout Workspace) -> Notice? {
    let inputs = workspace.draft.inputs
    marks.formUnion(session.marks.filter(inputs.indices.contains).map { inputs[$0].id })
    if !session.paste.isEmpty, workspace.parked.paste == nil {
      workspace.parked.paste = TextArea(session.paste)
    }
    let words = [
      session.field.isEmpty ? nil : "\(session.field) was kept as you had typed it",
      session.paste.isEmpty ? nil : "the text you had not added is here again",
      marks.isEmpty ? nil : "\(contacts(marks.count)) marked as before",
    ].compactMap(\.self)
    guard let first = words.first else { return nil }
    return Notice(
      ([first.prefix(1).uppercased() + first.dropFirst()] + words.dropFirst()).joined(separator: ", "),
      keys: session.field.isEmpty ? nil : "\(workspace.keyName(.compose(.undo))) to undo")
  }
}
