import ContactsModel
import Drafts

/// What a lookup found, and what it is held against.
///
/// When a contact came into being or was changed and when the request left are both told by the portal's clock: this
/// machine's may be wrong.
struct LookupEvidence {
  let records: [ContactRecord]
  let batch: PlannedBatch
  let history: BatchRecord
  let clock: PortalClock
  let rules: SendingRules
  /// What contacts are linked to, by their ids; only for an operation on links.
  var links: [String: [AssociatedRecord]] = [:]
  /// The app that the token belongs to, by its id; nil where the portal does not tell.
  var app: String?

  /// Where a moment of the portal's stands to the requests that may have reached an input.
  enum Placement {
    /// Before the first of them left.
    case before
    /// When one of them was carried out.
    case request
    /// Later than the last of them can have taken.
    case after
    case unclear
  }

  func placement(of moment: Timestamp?, _ position: Int) -> Placement {
    guard let time = moment?.epochMilliseconds,
      let (earliest, first, last) = history.departures(of: position, batch, clock: clock, rules: rules)
    else { return .unclear }
    // A time without a fraction may have been cut to the second.
    let resolution: Int64 = time % 1_000 == 0 ? 999 : 0
    if time.saturatedSum(resolution + rules.clockTolerance) < earliest { return .before }
    if time.saturatedSum(rules.clockTolerance) < first.lowerBound { return .unclear }
    if time > last.upperBound.saturatedSum(rules.longestProcessing) { return .after }
    let isExact = first.upperBound.saturatedSum(-rules.departureUncertainty) <= first.lowerBound
    return isExact || time > first.upperBound ? .request : .unclear
  }

  /// Who wrote a version: only its source tells that, for anybody can have written the same value.
  func writer(of version: PropertyVersion) -> PropertyTrace.Writer {
    guard let type = version.sourceType, !type.isEmpty else { return .untold }
    guard version.updatedByUserID == nil, ["INTEGRATION", "API"].contains(type) else { return .other }
    guard let app, let source = version.sourceID, !source.isEmpty else { return .untold }
    return source.split(whereSeparator: { !$0.isNumber }).contains { $0 == app } ? .own : .other
  }

  var recordsByID: [String: ContactRecord] {
    Dictionary(records.compactMap { record in record.recordID.map { ($0, record) } }) { first, _ in first }
  }
}
