import ContactsModel
import Journal
import Submissions

/// What `drafts list` prints.
enum DraftReport {
  static func lines(_ drafts: [StoredDraftSummary]) -> [String] {
    drafts.map { draft in
      let time = Timestamp(epochMilliseconds: draft.updatedAt).text
      return "\(draft.name)  \(contacts(draft.inputCount)), changed \(time)".visible
    }
  }

  /// The fields of the JSON form.
  static let columns = ["name", "inputs", "changedAt"]

  static func cells(of draft: StoredDraftSummary) -> [String?] {
    [draft.name, String(draft.inputCount), Timestamp(epochMilliseconds: draft.updatedAt).text]
  }

  /// One JSON document.
  static func jsonBytes(_ drafts: [StoredDraftSummary]) -> [UInt8] {
    var writer = JSONWriter(capacity: 32 + drafts.count * 96)
    writer.beginObject()
    writer.name("drafts")
    writer.beginArray()
    for draft in drafts {
      writer.beginObject()
      writer.member("name", draft.name)
      writer.name("inputs")
      writer.number(draft.inputCount)
      writer.member("changedAt", Timestamp(epochMilliseconds: draft.updatedAt).text)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}
