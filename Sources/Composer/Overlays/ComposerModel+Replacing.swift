import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  mutating func openReplaceForm() {
    var form = parked.replacing ?? ReplaceForm()
    form.line = .text
    if parked.replacing != nil { tellOfParked() }
    parked.replacing = nil
    overlays.append(.replaceForm(form))
  }

  mutating func handle(_ press: Press, in form: ReplaceForm) -> [Effect] {
    var form = form
    switch form.handle(press) {
    case .open: overlays.append(.replaceForm(form))
    case .closed: park(.replaceForm(form))
    case .done: showChanges(of: form)
    }
    return []
  }

  /// Nothing is changed yet. What cannot be looked for leaves the form as it is.
  private mutating func showChanges(of form: ReplaceForm) {
    do {
      let changes = document.draft.changes(
        try form.made(), in: compose.targets, ofProperty: form.propertyName)
      guard changes.isEmpty else {
        overlays.append(.replacePreview(ReplacePreview(changes, of: form)))
        return
      }
      let place = form.propertyName ?? "any value"
      notice = Notice(
        "Nothing to replace: \"\(form.text.text)\" is not in \(place) of \(contacts(compose.targets.count))")
    } catch {
      notice = .warning(error.words(for: form))
    }
    overlays.append(.replaceForm(form))
  }

  mutating func handle(_ press: Press, in preview: ReplacePreview) -> [Effect] {
    var preview = preview
    switch press.intent {
    case .open: return make(preview)
    case .close:
      overlays.append(.replaceForm(preview.form))
      return []
    case .move(let motion):
      if let move = motion.inList {
        preview.list.move(move, count: preview.changes.count, height: overlaySize.rows)
      }
    default:
      let (make, back) = (keyName(.open, in: .replacePreview), keyName(.close, in: .replacePreview))
      notice = Notice("\(press.name) does nothing here. \(make) makes the changes, \(back) goes back")
    }
    overlays.append(.replacePreview(preview))
    return []
  }

  private mutating func make(_ preview: ReplacePreview) -> [Effect] {
    parked.replacing = nil
    return perform(
      document.draft.editToMake(preview.changes),
      saying: "Replaced \"\(preview.form.text.text)\" in", otherwise: "Nothing to replace any more")
  }
}

extension TextReplacement.Problem {
  fileprivate func words(for form: ReplaceForm) -> String {
    switch self {
    case .empty: "Type the text to look for"
    case .pattern(let why): "\"\(form.text.text)\" is not a regular expression: \(why)"
    }
  }
}
