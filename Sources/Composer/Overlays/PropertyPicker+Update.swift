import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension PropertyPicker: OverlayContent {
  enum Command: KeyCommand {
    case accept, close

    var intent: Intent {
      switch self {
      case .accept: .window(.accept)
      case .close: .close
      }
    }
  }

  static let scrolls = true

  var overlay: Overlay { .propertyPicker(self) }
  var context: Context { .propertyPicker }

  func title(in workspace: Workspace) -> String {
    let question =
      switch purpose {
      case .contact(let input): "Add a property to #\(input + 1)"
      case .contacts(let targets): "Set which property on \(contacts(targets.count))"
      case .column(_, let title): "Column \"\(title.prefix(30))\" \(workspace.glyphs.arrow) property"
      }
    return "\(question): \(workspace.propertiesOrigin)"
  }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    switch press.read(as: Command.self) {
    case .command(.close): return left(in: &workspace)
    case .command(.accept): return pickedName.map { .closes(take($0, in: workspace)) } ?? .stays()
    case .move(let motion):
      if let move = motion.inList {
        list.move(move, count: lines.count, height: workspace.room.windowListHeight)
      }
    case .typed(let key): type(key)
    case .nothing: break
    }
    return .stays()
  }

  private func take(_ name: String, in workspace: Workspace) -> Step {
    switch purpose {
    case .contact: Step(navigation: .screen(.compose(.property(name))))
    case .contacts(let targets):
      .open(
        .bulkValue(
          BulkValue(of: name, for: targets, typed: workspace.parked.bulkValues[name] ?? TextField())))
    case .column(let column, _): Step(navigation: .window(.fillColumn(column, with: name)))
    }
  }

  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? {
    query.insert(text)
    search()
    return Step()
  }

  func park(in workspace: inout Workspace) { workspace.parked.property = query }

  func hitMap(in workspace: Workspace) -> HitMap {
    HitMap(
      list, count: lines.count, height: workspace.room.windowListHeight, below: PaneRoom.windowHeadRows)
  }

  mutating func select(line: Int) { list.selected = line }
}

extension Step {
  /// Opens a property picker with what was typed into it before.
  static func pickProperty(
    for purpose: PropertyPicker.Purpose, recent: [String], in workspace: inout Workspace
  ) -> Step {
    let query = workspace.parked.property
    workspace.parked.property = TextField()
    let picker = PropertyPicker(
      for: purpose, query: query, catalogue: workspace.catalogue, recent: recent)
    let step = Step.open(.propertyPicker(picker))
    return query.isEmpty ? step : step.saying(.parkedTextIsBack)
  }
}

extension Notice {
  /// What was typed before may surprise where it comes back.
  static var parkedTextIsBack: Notice {
    Notice("What you typed before is here again. \(TextField.clearingKey.name) clears it")
  }
}
