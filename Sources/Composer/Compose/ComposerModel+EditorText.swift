import Drafts
import TerminalUI

/// Text of a contact that could not be taken, kept for when its contact is edited so again.
struct KeptContactText: Equatable, Sendable {
  var draft: DraftID
  var input: InputID
  var text: String
}

/// A contact as text, edited in the person's own editor.
extension ComposerModel {
  mutating func editAsText() -> [Effect] {
    guard let input = current else { return [] }
    if let kept = keptText(of: input.id) { return [.files(.editText(kept, of: input.id))] }
    let heading = "#\(compose.contacts.selected + 1) of the draft \(document.draft.name)"
    return [.files(.editText(ContactText.write(input, heading: heading), of: input.id))]
  }

  /// The whole text is one step of undo. What cannot be read comes back, with what is wrong above its line.
  mutating func takeText(_ text: String, of id: InputID) -> [Effect] {
    guard let index = document.inputs.firstIndex(where: { $0.id == id }) else {
      notice = .warning("The contact is gone from the draft: nothing was changed")
      return []
    }
    do {
      let reading = try ContactText.read(text)
      parked.contactText = nil
      guard let reading, let edit = document.draft.editToRewrite(index, as: reading) else {
        notice = Notice("#\(index + 1) is as it was\(reading == nil ? ": the text was empty" : "")")
        return []
      }
      let effects = self.edit(edit)
      notice = Notice("#\(index + 1) is as you wrote it", keys: "\(keyName(.undo)) takes it back")
      return effects
    } catch {
      keep(ContactText.annotate(text, with: error), of: id)
      notice = .warning("Line \(error.line): \(error.sentence)", keys: again)
      return []
    }
  }

  /// - Parameter text: what was typed nevertheless.
  mutating func editorFailed(_ why: String, _ text: String?, _ id: InputID) {
    if let text { keep(text, of: id) }
    let words = "\(why). The draft is as it was"
    notice = Notice(words, keys: text == nil ? nil : again, tone: .failure)
  }

  private var again: String { "\(keyName(.editText)) opens it again" }

  private mutating func keep(_ text: String, of id: InputID) {
    parked.contactText = KeptContactText(draft: document.id, input: id, text: text)
  }

  private func keptText(of id: InputID) -> String? {
    guard let kept = parked.contactText, kept.draft == document.id, kept.input == id else {
      return nil
    }
    return kept.text
  }
}
