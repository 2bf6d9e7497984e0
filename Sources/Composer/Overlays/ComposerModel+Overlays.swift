import TerminalUI

extension ComposerModel {
  mutating func closeOverlay() {
    if let top = overlays.popLast() { park(top) }
  }

  /// Keeps what is typed into something that is left.
  mutating func park(_ overlay: Overlay) {
    switch overlay {
    case .associationPicker(let picker): parked.association = picker
    case .propertyPicker(let picker): parked.property = picker.query
    case .prompt(let prompt): park(prompt)
    case .contactPaste(let paste):
      if paste.isStray, parked.paste != nil { break }
      parked.paste = paste.area.isEmpty ? nil : paste.area
    case .replaceForm(let form): parked.replacing = form
    case .replacePreview(let preview): parked.replacing = preview.form
    case .columns(let form):
      parked.columns = form
      park(form.source)
    case .menu: drafts.target = nil
    case .choice, .pager, .copyMenu, .longText: break
    }
  }

  /// What was typed before may surprise where it comes back.
  mutating func tellOfParked() {
    notice = Notice("What you typed before is here again. \(TextField.clearingKey.name) clears it")
  }

  /// The topmost overlay is asked; what it answers may close it.
  mutating func handle(inOverlay press: Press) -> [Effect] {
    guard let top = overlays.popLast() else { return [] }
    switch top {
    case .propertyPicker(let picker): return handle(press, in: picker)
    case .associationPicker(let picker): return handle(press, in: picker)
    case .choice(let list): return handle(press, in: list)
    case .prompt(let prompt): return handle(press, in: prompt)
    case .pager(let pager): return handle(press, in: pager)
    case .contactPaste(let paste): return handle(press, in: paste)
    case .copyMenu: return handleInCopyMenu(press)
    case .menu(let menu): return handle(press, in: menu)
    case .replaceForm(let form): return handle(press, in: form)
    case .replacePreview(let preview): return handle(press, in: preview)
    case .columns(let form): return handle(press, in: form)
    case .longText(let area): return handle(press, in: area)
    }
  }

  mutating func pasteInOverlay(_ text: String) {
    guard let top = overlays.popLast() else { return }
    switch top {
    case .propertyPicker(var picker):
      picker.paste(text)
      overlays.append(.propertyPicker(picker))
    case .associationPicker(var picker):
      if !picker.paste(text) {
        notice = .warning(
          "A paste fits the record id and the type id. \(keyName(.nextPane, in: .associationPicker)) goes there"
        )
      }
      overlays.append(.associationPicker(picker))
    case .choice(var list):
      list.paste(text)
      overlays.append(.choice(list))
    case .prompt(var prompt):
      prompt.field.insert(text)
      overlays.append(.prompt(prompt))
    case .contactPaste(var paste):
      if paste.isEditing {
        paste.insert(text, catalogue: catalogue)
      } else {
        paste.add(text, catalogue: catalogue)
      }
      overlays.append(.contactPaste(paste))
    case .replaceForm(var form):
      if !form.paste(text) {
        notice = .warning(
          "A paste fits the first three lines. \(keyName(.nextPane, in: .replaceForm)) goes there")
      }
      overlays.append(.replaceForm(form))
    case .longText(let area): paste(text, into: area)
    case .pager, .copyMenu, .menu, .replacePreview, .columns:
      overlays.append(top)
      offerAsContacts(text, isWhole: true)
    }
  }

  private mutating func handle(_ press: Press, in pager: TextPager) -> [Effect] {
    var pager = pager
    if press.intent == .close { return [] }
    if let move = press.move {
      pager.pager.move(move, size: overlaySize)
    } else {
      notice = Notice("\(press.name) does nothing here. \(keyName(.close, in: .pager)) closes")
    }
    overlays.append(.pager(pager))
    return []
  }

  private mutating func handle(_ press: Press, in list: ChoiceList) -> [Effect] {
    var list = list
    switch list.handle(press, height: overlaySize.rows - 2) {
    case .open: overlays.append(.choice(list))
    case .closed: break
    case .picked(let choice): return take(choice)
    case .asked(let id): openDraftMenu(id)
    case .nothingToPick:
      overlays.append(.choice(list))
      notice = Notice("There is no line to take. \(TextField.clearingKey.name) clears what you typed")
    }
    return []
  }

  mutating func take(_ choice: ChoiceList.Choice) -> [Effect] {
    switch choice {
    case .intent(let intent): return perform(intent)
    case .draft(let id): return openDraft(id)
    case .newDraft: askForDraftName()
    case .deletedDrafts: showDeletedDrafts()
    case .restoreDraft(let id): return restore(id)
    case .fill(let position): return fill(position)
    case .clear(let name): return clear(name)
    case .preset(let preset, let use): return take(preset, for: use)
    case .problem(let contact, let spot): openProblem(ofContact: contact, at: spot)
    }
    return []
  }
}
