import GRDB

/// The tables of `journal.sqlite`.
///
/// What is known of an input is derived from what was written before and after each request, so that a program that
/// is killed at any point leaves a state that can be explained.
enum JournalSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { try $0.execute(sql: first) }
    migrator.registerMigration("parts of batches") { try $0.execute(sql: parts) }
    migrator.registerMigration("departures") { try $0.execute(sql: departures) }
    migrator.registerMigration("operations") { try $0.execute(sql: operations) }
    migrator.registerMigration("drafts") { try $0.execute(sql: drafts) }
    migrator.registerMigration("facts") { try $0.execute(sql: facts) }
    migrator.registerMigration("provenance") { try $0.execute(sql: provenance) }
    migrator.registerMigration("retries") { try $0.execute(sql: retries) }
    migrator.registerMigration("before") { try $0.execute(sql: before) }
    migrator.registerMigration("links") { try $0.execute(sql: links) }
    migrator.registerMigration("plans") { try $0.execute(sql: plans) }
    return migrator
  }

  /// An attempt that held some inputs of its batch only: where they stand in it, and the bytes.
  private static let parts = """
    ALTER TABLE attempt ADD COLUMN part_positions TEXT;
    ALTER TABLE attempt ADD COLUMN part_sha256 TEXT;
    ALTER TABLE attempt ADD COLUMN part_body BLOB;
    """

  /// When an attempt left, by the portal's clock and by this machine's uptime, in milliseconds.
  private static let departures = """
    ALTER TABLE attempt ADD COLUMN portal_time_from INTEGER;
    ALTER TABLE attempt ADD COLUMN portal_time_to INTEGER;
    ALTER TABLE attempt ADD COLUMN uptime INTEGER;
    ALTER TABLE attempt ADD COLUMN boot TEXT;
    """

  /// What a submission does to its contacts. Before there was a choice, all of them created some.
  private static let operations = """
    ALTER TABLE submission ADD COLUMN operation TEXT NOT NULL DEFAULT 'create';
    """

  /// The draft that a submission was made of, and which of its inputs each input was; unknown of older ones.
  private static let drafts = """
    ALTER TABLE submission ADD COLUMN draft TEXT;
    ALTER TABLE input ADD COLUMN draft_input INTEGER;
    CREATE INDEX submission_draft ON submission (draft) WHERE draft IS NOT NULL;
    """

  /// The reasons that HubSpot gave for an outcome, as JSON; unknown of older ones.
  private static let facts = """
    ALTER TABLE input ADD COLUMN facts TEXT;
    """

  /// Over which connection, by whom and why; unknown of older ones.
  private static let provenance = """
    ALTER TABLE submission ADD COLUMN profile TEXT;
    ALTER TABLE submission ADD COLUMN sender TEXT;
    ALTER TABLE submission ADD COLUMN reason TEXT;
    """

  /// What the inputs of a draft were in the submission that the draft retries.
  private static let retries = """
    CREATE TABLE retry (
      draft TEXT NOT NULL,
      draft_input INTEGER NOT NULL,
      submission_id TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      PRIMARY KEY (draft, draft_input)
    ) WITHOUT ROWID;
    CREATE INDEX retry_submission ON retry (submission_id);
    """

  /// What an update changes, as it was read before, as a JSON object; unknown of older ones.
  private static let before = """
    ALTER TABLE input ADD COLUMN before TEXT;
    """

  /// What links lead to that a submission changes; nothing of one that changes none.
  private static let links = """
    ALTER TABLE submission ADD COLUMN object TEXT;
    """

  /// The first submission that was made of the same plan; nothing of one that was made of a plan alone.
  private static let plans = """
    ALTER TABLE submission ADD COLUMN first_part TEXT;
    CREATE INDEX submission_first_part ON submission (first_part) WHERE first_part IS NOT NULL;
    """

  private static let first = """
    CREATE TABLE submission (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      portal INTEGER,
      at INTEGER NOT NULL,
      state TEXT NOT NULL,
      ended_at INTEGER
    );
    CREATE TABLE batch (
      submission_id TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      body BLOB NOT NULL,
      PRIMARY KEY (submission_id, position)
    );
    CREATE TABLE attempt (
      submission_id TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
      batch INTEGER NOT NULL,
      number INTEGER NOT NULL,
      intent_at INTEGER NOT NULL,
      end_at INTEGER,
      failure TEXT,
      status INTEGER,
      correlation_id TEXT,
      retry_after INTEGER,
      body BLOB,
      PRIMARY KEY (submission_id, batch, number)
    );
    CREATE TABLE input (
      submission_id TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      batch INTEGER,
      email TEXT,
      trace_id TEXT,
      outcome TEXT NOT NULL,
      record_id TEXT,
      existing_id TEXT,
      category TEXT,
      message TEXT,
      correlation_id TEXT,
      reason TEXT,
      cause TEXT,
      PRIMARY KEY (submission_id, position)
    ) WITHOUT ROWID;
    """
}
