public import Drafts

/// What came of a submission, as a file: a line for each input, or those alone that failed.
public struct ResultsExport: Sendable, Equatable {
  public enum Part: Hashable, Sendable, CaseIterable {
    /// Every input, with its outcome.
    case all
    /// Those that HubSpot refused, in the form that can be imported again.
    case failed
  }

  public let record: SubmissionRecord
  public let part: Part

  public init(_ record: SubmissionRecord, part: Part) {
    (self.record, self.part) = (record, part)
  }

  /// Whether there is anything to write; nil where there is.
  public enum Hindrance: Hashable, Sendable {
    case noneFailed
    /// What failed names contacts that exist: an import would make new ones.
    case namesRecords
  }

  public var hindrance: Hindrance? {
    guard part == .failed else { return nil }
    guard let failed = FailedInputs(record) else { return .namesRecords }
    return failed.inputs.isEmpty ? .noneFailed : nil
  }

  /// The form that loses nothing: of results the table.
  public var fittingFormat: ExportFormat {
    part == .all ? .csv : FailedInputs(record)?.fittingFormat ?? .csv
  }

  /// How many inputs it holds.
  public var count: Int {
    part == .all ? record.plan.inputCount : FailedInputs(record)?.inputs.count ?? 0
  }

  /// Writes it piece by piece.
  /// - Returns: what does not come back when failed inputs are imported from a table.
  public func write(
    as format: ExportFormat, catalogue: PropertyCatalogue = .builtIn, to sink: ([UInt8]) -> Void
  ) -> [ExportLoss] {
    guard part == .all else {
      return FailedInputs(record)?.write(as: format, catalogue: catalogue, to: sink) ?? []
    }
    let report = SubmissionReport(record)
    switch format {
    case .json: sink(report.jsonBytes())
    case .csv:
      sink(CSVText.guardedRow(SubmissionTable.inputColumns))
      for input in report.inputs {
        sink(CSVText.guardedRow(SubmissionTable.cells(of: input).map { $0 ?? "" }))
      }
    }
    return []
  }
}
