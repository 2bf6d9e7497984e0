import ContactsModel
public import Drafts

/// The inputs of a plan that HubSpot refused something of, in the forms in which they can be imported again.
///
/// They are as they were composed: a trace id that the plan gave them is left out, for the next plan gives another one. Of
/// a contact that exists they hold its id, and what was to be done to it and was not.
public struct FailedInputs: Sendable, Equatable {
  public let inputs: InputList
  /// Beside each input, what HubSpot said of it.
  private let outcomes: [InputOutcome]
  /// How many failed that cannot be written to a file: archiving contacts, or taking links or labels away.
  public let withoutForm: Int
  /// Where they stand in the draft that was sent.
  var indices: Set<Int> { Set(outcomes.map(\.index)) }

  public init(_ plan: SentPlan) {
    var (inputs, outcomes, withoutForm): ([DraftInput], [InputOutcome], Int) = ([], [], 0)
    for actions in plan.actionsByInput {
      let failed = actions.filter { $0.outcome.outcome == .failed }
      guard let first = failed.first else { continue }
      if failed.contains(where: { $0.sent?.input.hasFileForm == false }) { withoutForm += 1 }
      let open = actions.filter { $0.outcome.needsRetry }.compactMap(\.sent)
      guard let input = DraftInput(sending: open, at: inputs.count, in: first.part.portal) else { continue }
      inputs.append(input)
      outcomes.append(first.outcome)
    }
    self.inputs = InputList(inputs)
    self.outcomes = outcomes
    self.withoutForm = withoutForm
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
    let namesContacts = inputs.contains { $0.existing != nil }
    let columns = ["error", "category", "correlationId"] + (namesContacts ? ["contact"] : [])
    var export = CSVExport(inputs, results: columns, catalogue: catalogue)
    sink(export.header)
    for (input, outcome) in zip(inputs, outcomes) {
      let words = ErrorWords(outcome, contact: input.contact, catalogue: catalogue)?.sentence
      // By this people know a contact of which the table has the id alone.
      let results = [words, outcome.category, outcome.correlationID] + (namesContacts ? [outcome.email] : [])
      sink(export.row(input, results: results.map { $0 ?? "" }))
    }
    return export.losses
  }
}

extension OperationInput {
  /// A file can ask for it.
  fileprivate var hasFileForm: Bool {
    switch self {
    case .create, .update, .links(.link, _): true
    case .archive, .links: false
    }
  }
}

extension DraftInput {
  /// An input that a file has for what was sent; nil where a file cannot say any of it.
  fileprivate init?(sending sent: [PlannedInput], at position: Int, in portal: Int?) {
    let id = InputID(rawValue: UInt64(position))
    var input: DraftInput?
    for planned in sent {
      switch planned.input {
      case .create: input = DraftInput(id: id, contact: planned.composed)
      case .update, .links(.link, _):
        var known =
          input
          ?? DraftInput(id: id, changing: ExistingContact(unread: planned.recordID ?? "", portal: portal))
        known.contact.properties += planned.contact.properties
        for link in planned.input.links?.associations ?? [] {
          known.contact.associations.append(link)
          known.hints.associations.append(AssociationHint(object: planned.input.links?.object))
        }
        input = known
      case .archive, .links: continue
      }
    }
    guard let input else { return nil }
    self = input
  }
}
