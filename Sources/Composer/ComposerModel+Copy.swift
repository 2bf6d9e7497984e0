import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  /// What there is to copy where the cursor stands.
  var copyMenu: CopyMenu { CopyMenu(parts: Set(CopiedPart.allCases.filter(canCopy))) }

  func canCopy(_ part: CopiedPart) -> Bool { copied(part) != nil }

  func copied(_ part: CopiedPart) -> CopiedText? { shown.copied(part, in: workspace) }
}
