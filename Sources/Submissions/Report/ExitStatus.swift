/// What a command tells the shell about a submission. Where several hold, the first one listed counts.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  /// A person or the end of the program kept it from running to its end.
  case interrupted = 130
  /// The outcome of some inputs is unknown.
  case unknownOutcomes = 4
  /// HubSpot could not be reached, or turned at least one batch away.
  case turnedAway = 3
  /// The usage, the configuration or the token is wrong: nothing was begun.
  case wrongUse = 2
  /// Some inputs failed or were left out.
  case incomplete = 1
  /// Every input was carried out.
  case done = 0

  /// - Parameter isStopRequested: a person asked to stop, even if it was too late.
  public init(of report: SubmissionReport, isStopRequested: Bool = false) {
    // An input of which something else failed may have been turned away too.
    let outcomes = [report.inputs] + report.outcomesOfParts
    if isStopRequested || report.state != .done {
      self = .interrupted
    } else if report.inputs.contains(where: { $0.outcome == .unknown }) {
      self = .unknownOutcomes
    } else if outcomes.joined().contains(where: { $0.reason == .refused || $0.reason == .unreachable }) {
      self = .turnedAway
    } else if report.inputs.contains(where: { !$0.outcome.isSuccess }) {
      self = .incomplete
    } else {
      self = .done
    }
  }
}
