import Drafts

/// What is known of the records that the text of an association picker may mean.
struct RecordList: Equatable, Sendable {
  enum State: Equatable, Sendable {
    /// Nothing is typed, or nothing that a search could be made of.
    case idle
    case notConnected(Connection.Absence)
    case asking
    case answered
    case failed(Failure)
  }

  var state = State.idle
  /// To choose from: what was used last, or what was found, a record of exactly the typed id first.
  var records: [FoundRecord] = []
  /// The line that Down went to.
  var row: Int?
}

/// The record that the id in a picker is known to belong to.
struct PickedRecord: Equatable, Sendable {
  var record: FoundRecord
  /// HubSpot said so while the picker was open.
  var isChecked: Bool
}
