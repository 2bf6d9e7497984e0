import ContactsModel
public import Drafts

/// The inputs of a submission that HubSpot refused, in the forms in which they can be imported again.
///
/// They are as they were composed: a trace id that the plan gave them is left out, for the next plan gives another one.
public struct FailedInputs: Sendable, Equatable {
  public let inputs: InputList
  /// Beside each input, what HubSpot said of it.
  private let outcomes: [InputOutcome]

  /// - Returns: nil where the operation names contacts that exist: an import makes new ones.
  public init?(_ record: SubmissionRecord) {
    guard !record.plan.operation.namesRecords else { return nil }
    var (inputs, outcomes): ([DraftInput], [InputOutcome]) = ([], [])
    for (batch, planned) in zip(record.batches, record.plan.batches) {
      for (outcome, input) in zip(batch.outcomes, planned.inputs) where outcome.outcome == .failed {
        inputs.append(DraftInput(id: InputID(rawValue: UInt64(inputs.count)), contact: input.composed))
        outcomes.append(outcome)
      }
    }
    self.inputs = InputList(inputs)
    self.outcomes = outcomes
  }

  /// The table if it holds all of them, else the API body.
  public var fittingFormat: ExportFormat {
    write(as: .csv) { _ in }.contains(where: \.leavesSomethingOut) ? .json : .csv
  }

  /// Writes them piece by piece. A table has columns with what HubSpot said, which an import leaves out with a word.
  /// - Returns: what does not come back when it is imported; nothing for JSON.
  public func write(
    as format: ExportFormat, catalogue: PropertyCatalogue = .builtIn, to sink: ([UInt8]) -> Void
  ) -> [ExportLoss] {
    guard format == .csv else { return DraftExport.write(inputs, as: format, to: sink) }
    var export = CSVExport(inputs, results: ["error", "category", "correlationId"], catalogue: catalogue)
    sink(export.header)
    for (input, outcome) in zip(inputs, outcomes) {
      let words = ErrorWords(outcome, contact: input.contact, catalogue: catalogue)?.sentence
      let results = [words, outcome.category, outcome.correlationID]
      sink(export.row(input, results: results.map { $0 ?? "" }))
    }
    return export.losses
  }
}
