import TerminalUI

extension ComposerModel {
  mutating func closeOverlay() {
    guard let top = overlays.popLast() else { return }
    if case .associationPicker(let picker) = top { compose.parkedPicker = picker }
  }

  /// The topmost overlay is asked; what it answers may close it.
  mutating func pressInOverlay(_ key: Key) -> [Effect] {
    guard let top = overlays.popLast() else { return [] }
    switch top {
    case .propertyPicker(let picker): return press(key, in: picker)
    case .associationPicker(let picker): return press(key, in: picker)
    case .choice(let list): return press(key, in: list)
    case .prompt(let prompt): return press(key, in: prompt)
    case .pager(let pager): return press(key, in: pager)
    case .copyMenu: return pressInCopyMenu(key)
    }
  }

  mutating func pasteInOverlay(_ text: String) {
    guard let top = overlays.popLast() else { return }
    switch top {
    case .propertyPicker(var picker):
      picker.paste(text)
      overlays.append(.propertyPicker(picker))
    case .associationPicker(var picker):
      picker.paste(text)
      overlays.append(.associationPicker(picker))
    case .choice(var list):
      list.query.insert(text)
      overlays.append(.choice(list))
    case .prompt(var prompt):
      prompt.field.insert(text)
      overlays.append(.prompt(prompt))
    case .pager, .copyMenu: overlays.append(top)
    }
  }

  private mutating func press(_ key: Key, in pager: TextPager) -> [Effect] {
    var pager = pager
    guard let intent = KeyTable.map(for: .pager).intent(for: key) else {
      overlays.append(.pager(pager))
      return []
    }
    if case .move(let motion) = intent, let move = motion.inList {
      pager.pager.move(move, size: overlaySize)
      overlays.append(.pager(pager))
    }
    return []
  }

  private mutating func press(_ key: Key, in list: ChoiceList) -> [Effect] {
    var list = list
    switch list.handle(key, height: overlaySize.rows - 2) {
    case .open: overlays.append(.choice(list))
    case .closed: break
    case .picked(.intent(let intent)): return perform(intent)
    case .picked(.draft(let id)): return openDraft(id)
    case .picked(.newDraft): return acceptField() + savingPlace + [.createDraft]
    }
    return []
  }
}
