import GRDB
import Submissions

extension Row {
  /// Where the submission comes from.
  var provenance: Provenance {
    get throws {
      Provenance(
        name: try decode(forColumn: "name"), profile: try decode(forColumn: "profile"),
        sender: try decode(forColumn: "sender"), reason: try decode(forColumn: "reason"))
    }
  }
}
