import TerminalUI

/// What lies over the panes. The topmost is drawn last and asked first.
enum Overlay: Equatable, Sendable {
  case propertyPicker(PropertyPicker)
  case associationPicker(AssociationPicker)
  case choice(ChoiceList)
  case prompt(Prompt)
  case pager(TextPager)
  case keyHelp(KeyHelpWindow)
  case contactPaste(ContactPaste)
  case copyMenu(CopyMenu)
  case menu(MenuQuestion)
  case replaceForm(ReplaceForm)
  case replacePreview(ReplacePreview)
  case columns(ColumnsForm)
  case longText(LongText)
  case bulkValue(BulkValue)

  var content: any OverlayContent {
    switch self {
    case .propertyPicker(let picker): picker
    case .associationPicker(let picker): picker
    case .choice(let list): list
    case .prompt(let prompt): prompt
    case .pager(let pager): pager
    case .keyHelp(let help): help
    case .contactPaste(let paste): paste
    case .copyMenu(let menu): menu
    case .menu(let menu): menu
    case .replaceForm(let form): form
    case .replacePreview(let preview): preview
    case .columns(let form): form
    case .longText(let text): text
    case .bulkValue(let value): value
    }
  }

  var context: Context { content.context }
  var doubleClick: Intent { type(of: content).doubleClick }
  var scrolls: Bool { type(of: content).scrolls }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    change { $0.update(press, in: &workspace) }
  }

  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? {
    change { $0.paste(text, in: &workspace) }
  }

  mutating func refresh(in workspace: inout Workspace) -> [Effect] {
    change { $0.refresh(in: &workspace) }
  }

  mutating func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply {
    change { $0.choose(line, of: part, in: workspace) }
  }

  mutating func fillIn(_ text: String, in part: Int, of workspace: Workspace) -> OverlayReply {
    change { $0.fillIn(text, in: part, of: workspace) }
  }

  mutating func select(line: Int) { change { $0.select(line: line) } }

  private mutating func change<Answer>(_ body: (inout any OverlayContent) -> Answer) -> Answer {
    var content = content
    defer { self = content.overlay }
    return body(&content)
  }
}
