import Drafts
import TerminalUI

/// How the program begins.
extension Workspace {
  init(
    _ opened: OpenedDraft, connection: Connection, recent: RecentUse, keys: KeyTable, glyphs: Glyphs,
    room: PaneRoom
  ) {
    let catalogue = PropertyCatalogue.builtIn.accepting(connection.dates)
    self.init(
      document: Document(opened, catalogue: catalogue), connection: connection, recent: recent, keys: keys,
      glyphs: glyphs, room: room)
    self.catalogue = catalogue
  }

  /// What is said to somebody who has no connection and no contacts. Whoever has contacts finds their way.
  var settingUp: Notice? {
    connection.isToBeSetUp && document.inputs.isEmpty ? SettingUp.notice : nil
  }

  /// What is done first.
  ///
  /// - Parameter source: what is still to be read into the draft.
  mutating func start(reading source: ImportSource?) -> [Effect] {
    document.awaitsImport = source != nil
    let effects = source.map { imports.read($0) } ?? []
    return effects + [.submissions(.findInterrupted)] + portalNeeded()
  }
}
