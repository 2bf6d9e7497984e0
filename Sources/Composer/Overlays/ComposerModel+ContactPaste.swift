import Drafts
import TerminalUI

extension ComposerModel {
  /// What an import of it is called.
  public static let pastedText = "the pasted text"

  /// Opens the window to type or paste contacts into, with what was left in it.
  mutating func askForContacts() {
    let left = parked.paste
    overlays.append(
      .contactPaste(ContactPaste(left ?? TextArea(), isEditing: true, catalogue: catalogue)))
    if left != nil {
      let (end, empty) = (keyName(.close, in: .contactText), pasteKey(.delete))
      notice = Notice("What you left before is here again. \(end), then \(empty) empties it")
    }
    parked.paste = nil
  }

  /// Text that came outside of a field is offered as contacts, and never run as keys.
  /// - Parameter isWhole: it came as one paste. Of what the terminal passed on as keys more may follow, and has to
  ///   go into the text.
  mutating func offerAsContacts(_ text: String, isWhole: Bool) {
    guard isWritable() else { return }
    if case .copyMenu? = overlays.last { overlays.removeLast() }
    var paste = ContactPaste(isEditing: !isWhole, isStray: true, catalogue: catalogue)
    paste.add(text, catalogue: catalogue)
    overlays.append(.contactPaste(paste))
    notice = .warning(
      isWhole
        ? "Pasted outside a field. \(pasteKey(.open)) adds it as contacts, \(pasteKey(.close)) closes"
        : "This came all at once: none of it was run. \(keyName(.close, in: .contactText)), then \(pasteKey(.open)) adds it"
    )
  }

  private func pasteKey(_ intent: Intent) -> String { keyName(intent, in: .contactPaste) }

  mutating func handle(_ press: Press, in paste: ContactPaste) -> [Effect] {
    var paste = paste
    switch paste.handle(press, height: pasteHeight, catalogue: catalogue) {
    case .open: overlays.append(.contactPaste(paste))
    case .closed: park(.contactPaste(paste))
    case .accepted: return addContacts(of: paste)
    case .ignored:
      overlays.append(.contactPaste(paste))
      notice = Notice(
        "\(press.name) does nothing here. "
          + (paste.isEditing
            ? "\(keyName(.close, in: .contactText)) ends editing"
            : "\(pasteKey(.open)) adds, \(pasteKey(.close)) closes"))
    }
    return []
  }

  /// What is added is kept until it has been read: if it cannot be, it is there again.
  private mutating func addContacts(of paste: ContactPaste) -> [Effect] {
    park(.contactPaste(paste))
    if let file = imports.reading {
      overlays.append(.contactPaste(paste))
      notice = .warning("\(file) is being read still: \(pasteKey(.open)) again when it is there")
      return []
    }
    guard paste.reading.canBeAdded else {
      overlays.append(.contactPaste(paste))
      notice = .warning("\(paste.reading.words). \(pasteKey(.editText)) edits the text")
      return []
    }
    return read(.pasted(paste.area.text))
  }

  var pasteHeight: Int { ContactPaste.textHeight(in: overlaySize) }
}
