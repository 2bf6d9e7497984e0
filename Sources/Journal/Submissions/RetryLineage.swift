import Drafts
import GRDB

/// An input of a draft.
struct DraftInputKey: Hashable {
  let draft: String
  let input: Int64
}

/// The names of inputs in the drafts that retry them, and in the drafts that retry those.
struct RetryLineage<Root> {
  private(set) var roots: [DraftInputKey: Root]

  /// - Parameter roots: what each input is known as.
  init(_ roots: [DraftInputKey: Root], in db: Database) throws {
    self.roots = roots
    var open = Set(roots.keys.map(\.draft))
    while let draft = open.popFirst() {
      let rows = try Row.fetchCursor(db, sql: retriesOfDraft, arguments: ["draft": draft])
      while let row = try rows.next() {
        let retried = DraftInputKey(draft: draft, input: try row.decode(forColumn: "retried"))
        let key = DraftInputKey(
          draft: try row.decode(forColumn: "draft"), input: try row.decode(forColumn: "draft_input"))
        guard let root = self.roots[retried], self.roots[key] == nil else { continue }
        self.roots[key] = root
        open.insert(key.draft)
      }
    }
  }

  var drafts: Set<String> { Set(roots.keys.map(\.draft)) }
}

private let retriesOfDraft = """
  SELECT retry.draft, retry.draft_input, input.draft_input AS retried
  FROM submission JOIN retry ON retry.submission_id = submission.id
    JOIN input ON input.submission_id = submission.id AND input.position = retry.position
  WHERE submission.draft = :draft AND input.draft_input IS NOT NULL
  """
