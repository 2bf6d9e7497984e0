import Drafts
public import TerminalUI

/// What the model has in its workspace, under the names by which it goes.
extension ComposerModel {
  public var size: Size { workspace.room.size }
  var glyphs: Glyphs { workspace.glyphs }
  var keys: KeyTable { workspace.keys }

  var isZoomed: Bool {
    get { workspace.room.isZoomed }
    set { workspace.room.isZoomed = newValue }
  }

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

  var types: AssociationTypeTable {
    get { workspace.types }
    _modify { yield &workspace.types }
  }

  var schema: SchemaState {
    get { workspace.schema }
    _modify { yield &workspace.schema }
  }

  var recent: RecentUse {
    get { workspace.recent }
    _modify { yield &workspace.recent }
  }

  var job: OutgoingJob {
    get { workspace.job }
    _modify { yield &workspace.job }
  }

  var imports: ImportState {
    get { workspace.imports }
    _modify { yield &workspace.imports }
  }

  var parked: ParkedText {
    get { workspace.parked }
    _modify { yield &workspace.parked }
  }

  var followUp: FollowUp {
    get { workspace.followUp }
    _modify { yield &workspace.followUp }
  }

  var searched: [Pane: String] {
    get { workspace.searched }
    _modify { yield &workspace.searched }
  }

  var now: Int64 {
    get { workspace.now }
    _modify { yield &workspace.now }
  }
}
