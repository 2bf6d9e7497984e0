import Drafts
import TerminalUI

@testable import Composer

/// What tests look at in a model, and set up in it, by short names.
extension ComposerModel {
  var screen: ScreenID {
    get { screens.screen }
    set { screens.show(newValue, in: &workspace) }
  }
  var pane: Pane { workspace.pane }
  var composeView: ComposeView { compose.view(in: workspace) }
  var current: DraftInput? { composeView.current }
  var place: Place { screens.place(in: workspace) }
  /// The pane that has the screen to itself.
  var paneAlone: Pane? { workspace.room.isZoomed || pane == .table ? pane : nil }
  var isTooSmall: Bool { workspace.room.isTooSmall }
  var isConfirming: Bool { workspace.isConfirming }

  var compose: ComposeScreen {
    get { screens.compose }
    _modify { yield &screens.compose }
  }
  var preview: PreviewScreen {
    get { screens.preview }
    _modify { yield &screens.preview }
  }
  var submit: SubmitScreen { screens.submit }
  var results: ResultsScreen {
    get { screens.results }
    _modify { yield &screens.results }
  }
  var journal: JournalScreen { screens.journal }

  var document: Document {
    get { workspace.document }
    _modify { yield &workspace.document }
  }
  var connection: Connection {
    get { workspace.connection }
    _modify { yield &workspace.connection }
  }
  var catalogue: PropertyCatalogue {
    get { workspace.catalogue }
    _modify { yield &workspace.catalogue }
  }
  var job: OutgoingJob {
    get { workspace.job }
    _modify { yield &workspace.job }
  }
  var types: AssociationTypeTable { workspace.types }
  var schema: SchemaState { workspace.schema }
  var imports: ImportState { workspace.imports }
  var keys: KeyTable { workspace.keys }
  var glyphs: Glyphs { workspace.glyphs }
  var now: Int64 { workspace.now }
}
