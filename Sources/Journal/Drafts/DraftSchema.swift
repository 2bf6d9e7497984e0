import GRDB

/// The tables of `drafts.sqlite`.
///
/// A draft is a snapshot, in chunks, and a log of what was done since. The log is what is written at every edit;
/// read again, it gives the same draft and the same undo and redo.
enum DraftSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { try $0.execute(sql: first) }
    migrator.registerMigration("presets") { try $0.execute(sql: presets) }
    // Bulk edits are kept by what they do: an earlier version would take such a record for damage.
    migrator.registerMigration("bulk edits") { _ in }
    migrator.registerMigration("imports") { try $0.execute(sql: imports) }
    // An earlier version would create the contacts that a draft changes.
    migrator.registerMigration("contacts that exist") { _ in }
    migrator.registerMigration("seals") { try $0.execute(sql: seals) }
    migrator.registerMigration("seals by themselves") { try $0.execute(sql: sealIndexes) }
    return migrator
  }

  private static let presets = """
    CREATE TABLE preset (name TEXT PRIMARY KEY, input BLOB NOT NULL) WITHOUT ROWID;
    """

  /// An import belongs to no draft until its record is there.
  private static let imports = """
    CREATE TABLE import (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      draft_id INTEGER REFERENCES draft (id) ON DELETE CASCADE,
      at INTEGER NOT NULL
    );
    CREATE TABLE import_part (
      import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      inputs BLOB NOT NULL,
      PRIMARY KEY (import_id, position)
    );
    ALTER TABLE record ADD COLUMN import_id INTEGER;
    """

  /// See `InputSeal`. What an earlier version stored has none.
  private static let seals = """
    ALTER TABLE chunk ADD COLUMN input_count INTEGER;
    ALTER TABLE chunk ADD COLUMN next_id INTEGER;
    ALTER TABLE chunk ADD COLUMN digest BLOB;
    ALTER TABLE import_part ADD COLUMN input_count INTEGER;
    ALTER TABLE import_part ADD COLUMN next_id INTEGER;
    ALTER TABLE import_part ADD COLUMN digest BLOB;
    """

  /// The seals can be read without the inputs, which stand before them in their rows.
  private static let sealIndexes = """
    CREATE INDEX chunk_seal ON chunk (draft_id, position, input_count, next_id, digest);
    CREATE INDEX import_part_seal ON import_part (import_id, position, input_count, next_id, digest);
    """

  private static let first = """
    CREATE TABLE draft (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      input_count INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      place TEXT NOT NULL,
      placed_after INTEGER NOT NULL DEFAULT 0,
      deleted_at INTEGER
    );
    CREATE UNIQUE INDEX draft_name ON draft (name) WHERE deleted_at IS NULL;
    CREATE TABLE chunk (
      draft_id INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      inputs BLOB NOT NULL,
      PRIMARY KEY (draft_id, position)
    );
    CREATE TABLE record (
      id INTEGER PRIMARY KEY,
      draft_id INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
      kind INTEGER NOT NULL,
      input_count INTEGER NOT NULL,
      at INTEGER NOT NULL,
      place TEXT NOT NULL,
      bytes BLOB NOT NULL
    );
    CREATE INDEX record_draft ON record (draft_id, id);
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    """
}
