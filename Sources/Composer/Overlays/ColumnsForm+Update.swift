import Algorithms
import Drafts
import TerminalUI

extension ColumnsForm: OverlayContent {
  enum Command: KeyCommand {
    case importTable, chooseProperty, switchOff, headerDown, headerUp, encoding, close

    var intent: Intent {
      switch self {
      case .importTable: .draft(.importFile)
      case .chooseProperty: .screen(.open)
      case .switchOff: .compose(.switchOff)
      case .headerDown: .window(.headerDown)
      case .headerUp: .window(.headerUp)
      case .encoding: .window(.encoding)
      case .close: .close
      }
    }
  }

  static let scrolls = true
  static let doubleClick = Intent.screen(.open)

  var overlay: Overlay { .columns(self) }
  var context: Context { .columns }

  func title(in workspace: Workspace) -> String { "Columns of \(source.name)" }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    let key = workspace.keyNames(in: .columns)
    switch press.read(as: Command.self) {
    case .command(.importTable): return importTable(in: &workspace)
    case .command(.chooseProperty):
      // What it fills already comes first: Enter keeps it.
      var current: [String] = []
      if columns.indices.contains(list.selected), case .property(let name) = columns[list.selected] {
        current = [name]
      }
      let picker = PropertyPicker(
        for: .column(list.selected, titled: title(of: list.selected)), catalogue: workspace.catalogue,
        recent: Array((current + workspace.recent.properties).uniqued()))
      return .stays(.open(.propertyPicker(picker)))
    case .command(.switchOff):
      if switchSelected() { return .stays() }
      return .stays(
        .say(Notice("It has no title to be a property's name: \(key(.screen(.open))) chooses one")))
    case .command(.headerDown): return moveHeader(by: 1, in: &workspace)
    case .command(.headerUp): return moveHeader(by: -1, in: &workspace)
    case .command(.encoding): return changeEncoding(in: &workspace)
    case .command(.close): return leave(in: &workspace)
    case .move(let motion):
      if let move = motion.inList { list.move(move, count: count, height: Self.height(in: workspace.room)) }
    case .typed, .nothing:
      return unbound(press, "\(key(.draft(.importFile))) imports, \(key(.close)) goes back")
    }
    return .stays()
  }

  /// The portal's labels name columns, and its owners are needed to show what the contacts will be.
  mutating func refresh(in workspace: inout Workspace) -> [Effect] {
    reconsider(in: workspace)
    return needsOwners(in: workspace.catalogue) ? workspace.ownersNeeded() : []
  }

  /// A name with the prefix of an association column is one.
  mutating func fill(_ index: Int, with name: String, in workspace: Workspace) {
    let prefix = "associations."
    if name.hasPrefix(prefix) {
      let object = String(name.dropFirst(prefix.count))
      fill(index, with: .associations(workspace.types.object(named: object)?.name ?? object))
    } else {
      fill(index, with: .property(name))
    }
  }

  private func importTable(in workspace: inout Workspace) -> OverlayStep {
    if let why = whyNotImport(in: workspace) { return .stays(.say(.warning(why))) }
    // If it cannot be read, the choices are there again.
    workspace.parked.columns = self
    workspace.imports.reading = source.name
    return .closes(Step([.files(.importTable(source, .person(mapping)))]))
  }

  private func whyNotImport(in workspace: Workspace) -> String? {
    let key = workspace.keyNames(in: .columns)
    if let file = workspace.imports.reading {
      return "\(file) is being read still: again when it is there"
    }
    if let odd = oddLetters(in: workspace) { return odd }
    if let index = firstTwice {
      return "\(title(of: index)) fills what a column before it fills: \(key(.screen(.open))) changes it, "
        + "\(key(.compose(.switchOff))) leaves it out"
    }
    return fillsNothing ? "No column fills anything yet: \(key(.screen(.open))) chooses a property" : nil
  }

  /// Back to where the table came from, with everything that was chosen.
  private func leave(in workspace: inout Workspace) -> OverlayStep {
    park(in: &workspace)
    switch source {
    case .file:
      let key = workspace.keyName(.draft(.importFile))
      return .closes(.say(Notice("Nothing imported. Press \(key) to try again")))
    case .piped:
      let key = workspace.keyName(.compose(.pasteContacts))
      return .closes(.say(Notice("Nothing imported. Press \(key) for the text")))
    case .pasted(let text):
      let isStray = workspace.parked.paste.map { $0.text != text } ?? false
      let paste = ContactPaste(
        TextArea(text), isEditing: false, isStray: isStray, catalogue: workspace.catalogue)
      return .closes(
        .open(.contactPaste(paste)).saying(Notice("Nothing imported. The text is unchanged")))
    }
  }

  func park(in workspace: inout Workspace) {
    workspace.parked.columns = self
    workspace.parked.keep(source)
  }

  /// How many columns are seen at a time.
  static func height(in room: PaneRoom) -> Int {
    max(1, ColumnsLayout(room.windowSize, isWide: room.size.columns >= 120).list.rows)
  }

  func hitMap(in workspace: Workspace) -> HitMap {
    HitMap(list, count: count, height: Self.height(in: workspace.room), below: PaneRoom.windowHeadRows)
  }

  mutating func select(line: Int) { list.selected = line }
}

extension ParkedText {
  /// Keeps what was to be imported where it can be had again.
  mutating func keep(_ source: ImportSource) {
    switch source {
    case .file(let path): prompts[.importFile] = TextField(path)
    case .pasted(let text), .piped(let text): if paste == nil { paste = TextArea(text) }
    }
  }
}
