import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  /// What there is to copy where the cursor stands.
  var copyMenu: CopyMenu { CopyMenu(parts: Set(CopiedPart.allCases.filter(canCopy))) }

  func canCopy(_ part: CopiedPart) -> Bool { copied(part) != nil }

  func copied(_ part: CopiedPart) -> CopiedText? {
    switch screen {
    case .preview: copiedInPreview(part)
    case .compose, .submit, .results, .journal: value(of: screen)?.copied(part, in: workspace)
    }
  }
}
