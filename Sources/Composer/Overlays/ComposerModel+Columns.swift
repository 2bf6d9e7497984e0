import Drafts
import TerminalUI

extension ComposerModel {
  /// A table came whose columns somebody has to look through. Choices that were left for it are there again.
  mutating func take(_ look: TableLook, of source: ImportSource) {
    guard imports.reading == source.name else { return }
    imports.stopWaiting()
    guard isWritable() else { return park(source) }
    let left = parked.columns
    imports.columns = left?.source == source ? left : ColumnsForm(look, of: source)
    parked.columns = nil
  }

  /// A window is not put under the hands of someone who is typing.
  mutating func showColumns() {
    guard case .pane = context, let form = imports.columns else { return }
    imports.columns = nil
    overlays.append(.columns(form))
    notice = Notice("Nothing is added yet. Look through the columns, then \(columnsKey(.importFile)) imports")
  }

  mutating func handle(_ press: Press, in form: ColumnsForm) -> [Effect] {
    var form = form
    switch press.intent {
    case .importFile: return importTable(of: form)
    case .close:
      leave(form)
      return []
    case .open:
      overlays.append(.columns(form))
      pickProperty(forColumn: form.list.selected)
      return []
    case .switchOff:
      if !form.switchSelected() {
        notice = Notice("It has no title to be a property's name: \(columnsKey(.open)) chooses one")
      }
    case .firstRow: form.turn(catalogue: catalogue, associationTypes: types)
    case .move(let motion):
      if let move = motion.inList { form.list.move(move, count: form.count, height: columnsHeight) }
    default:
      let (take, back) = (columnsKey(.importFile), columnsKey(.close))
      notice = Notice("\(press.name) does nothing here. \(take) imports, \(back) goes back")
    }
    overlays.append(.columns(form))
    return []
  }

  private mutating func pickProperty(forColumn index: Int) {
    var picker = PropertyPicker(input: 0, catalogue: catalogue, recent: recent.properties)
    picker.column = index
    overlays.append(.propertyPicker(picker))
  }

  /// A name with the prefix of an association column is one.
  mutating func fill(column index: Int, with name: String) {
    guard case .columns(var form)? = overlays.last else { return }
    let prefix = "associations."
    if name.hasPrefix(prefix) {
      let object = String(name.dropFirst(prefix.count))
      form.fill(index, with: .associations(types.object(named: object)?.name ?? object))
    } else {
      form.fill(index, with: .property(name))
    }
    overlays[overlays.count - 1] = .columns(form)
  }

  private mutating func importTable(of form: ColumnsForm) -> [Effect] {
    if let why = whyNotImport(form) {
      notice = .warning(why)
      overlays.append(.columns(form))
      return []
    }
    // If it cannot be read, the choices are there again.
    parked.columns = form
    imports.reading = form.source.name
    return [.files(.importTable(form.source, .person(form.mapping)))]
  }

  private func whyNotImport(_ form: ColumnsForm) -> String? {
    if let file = imports.reading { return "\(file) is being read still: again when it is there" }
    if let index = form.firstTwice {
      return "\(form.title(of: index)) fills what a column before it fills: \(columnsKey(.open)) changes it, "
        + "\(columnsKey(.switchOff)) leaves it out"
    }
    return form.fillsNothing ? "No column fills anything yet: \(columnsKey(.open)) chooses a property" : nil
  }

  /// Back to where the table came from, with everything that was chosen.
  private mutating func leave(_ form: ColumnsForm) {
    park(.columns(form))
    switch form.source {
    case .file: notice = Notice("Nothing was imported. \(keyName(.importFile)) asks again, the name is there")
    case .piped: notice = Notice("Nothing was imported. \(keyName(.pasteContacts)) has the text")
    case .pasted(let text):
      let isStray = parked.paste.map { $0.text != text } ?? false
      overlays.append(
        .contactPaste(
          ContactPaste(TextArea(holding: text), isEditing: false, isStray: isStray, catalogue: catalogue)))
      notice = Notice("Nothing was imported: the text is as it was")
    }
  }

  /// Keeps what was to be imported where it can be had again.
  mutating func park(_ source: ImportSource) {
    switch source {
    case .file(let path): parked.prompts[.importFile] = TextField(path)
    case .pasted(let text), .piped(let text):
      if parked.paste == nil { parked.paste = TextArea(holding: text) }
    }
  }

  func columnsKey(_ intent: Intent) -> String { keyName(intent, in: .columns) }

  /// How many columns are seen at a time.
  var columnsHeight: Int { max(1, ColumnsLayout(overlaySize, isWide: size.columns >= 120).list.rows) }
}

extension TextArea {
  fileprivate init(holding text: String) {
    self.init()
    insert(text)
  }
}
