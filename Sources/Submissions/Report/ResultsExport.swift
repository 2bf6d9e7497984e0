public import Drafts

/// What came of a plan, as a file: a line for each input, or those alone that failed.
public struct ResultsExport: Sendable, Equatable {
  public enum Part: Hashable, Sendable, CaseIterable {
    /// Every input, with its outcome.
    case all
    /// Those that HubSpot refused, in the form that can be imported again.
    case failed
  }

  public let plan: SentPlan
  public let part: Part

  public init(_ plan: SentPlan, part: Part) {
    (self.plan, self.part) = (plan, part)
  }

  /// Why there is nothing to write.
  public enum Hindrance: Hashable, Sendable {
    case noneFailed
    /// What failed cannot be written to a file: archiving contacts, or taking links or labels away.
    case withoutForm
  }

  /// Some of what failed cannot be written to a file.
  public var isIncomplete: Bool { part == .failed && FailedInputs(plan).withoutForm > 0 }

  /// Nil where there is something to write.
  public var hindrance: Hindrance? {
    guard part == .failed else { return nil }
    let failed = FailedInputs(plan)
    guard failed.inputs.isEmpty else { return nil }
    return failed.withoutForm > 0 ? .withoutForm : .noneFailed
  }

  /// The form that loses nothing: of results the table.
  public var fittingFormat: ExportFormat { part == .all ? .csv : FailedInputs(plan).fittingFormat }

  /// How many inputs it holds.
  public var count: Int { part == .all ? plan.inputCount : FailedInputs(plan).inputs.count }

  /// Writes it piece by piece.
  /// - Returns: what does not come back when failed inputs are imported from a table.
  public func write(
    as format: ExportFormat, catalogue: PropertyCatalogue = .builtIn, to sink: ([UInt8]) -> Void
  ) -> [ExportLoss] {
    guard part == .all else { return FailedInputs(plan).write(as: format, catalogue: catalogue, to: sink) }
    let report = plan.report
    switch format {
    case .json: sink(report.jsonBytes())
    case .csv:
      sink(CSVText.guardedRow(SubmissionTable.columns(of: report)))
      for row in SubmissionTable.rows(of: report) { sink(CSVText.guardedRow(row.map { $0 ?? "" })) }
    }
    return []
  }
}
