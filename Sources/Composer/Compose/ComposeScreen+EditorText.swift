import Drafts
import TerminalUI

/// A contact as text, edited in the person's own editor.
extension ComposeScreen {
  func editAsText(in workspace: Workspace) -> Step {
    guard let input = view(in: workspace).current else { return Step() }
    if let kept = keptText(of: input.id, in: workspace) {
      return Step([.files(.editText(kept, of: input.id))])
    }
    let heading = "#\(list.selected + 1) of the draft \(workspace.draft.name)"
    return Step([.files(.editText(ContactText.write(input, heading: heading), of: input.id))])
  }

  /// The whole text is one step of undo. What cannot be read comes back, with what is wrong above its line.
  mutating func takeText(_ text: String, of id: InputID, in workspace: inout Workspace) -> Step {
    guard let index = workspace.draft.inputs.firstIndex(where: { $0.id == id }) else {
      return .say(.warning("The contact is gone from the draft: nothing was changed"))
    }
    do {
      let reading = try ContactText.read(text)
      workspace.parked.contactText = nil
      guard let reading, let edit = workspace.draft.editToRewrite(index, as: reading) else {
        let why = reading == nil ? ": the text was empty" : ""
        return .say(Notice("\(workspace.named([index])) is unchanged\(why)"))
      }
      let step = self.edit(edit, in: &workspace)
      return step.saying(
        Notice(
          "Changed \(workspace.named([index]))", keys: "\(workspace.keyName(.compose(.undo))) to undo"))
    } catch {
      keep(ContactText.annotate(text, with: error), of: id, in: &workspace)
      return .say(.warning("Line \(error.line): \(error.sentence)", keys: again(in: workspace)))
    }
  }

  /// - Parameter text: what was typed nevertheless.
  func editorFailed(_ why: EditorFailure, _ text: String?, _ id: InputID, in workspace: inout Workspace)
    -> Step
  {
    if let text { keep(text, of: id, in: &workspace) }
    let words = "\(why.sentence). The draft is unchanged"
    return .say(Notice(words, keys: text == nil ? nil : again(in: workspace), tone: .failure))
  }

  private func again(in workspace: Workspace) -> String {
    "\(workspace.keyName(.compose(.editText))) opens it again"
  }

  private func keep(_ text: String, of id: InputID, in workspace: inout Workspace) {
    workspace.parked.contactText = KeptContactText(draft: workspace.document.id, input: id, text: text)
  }

  private func keptText(of id: InputID, in workspace: Workspace) -> String? {
    guard let kept = workspace.parked.contactText, kept.draft == workspace.document.id, kept.input == id
    else {
      return nil
    }
    return kept.text
  }
}
