import ContactsModel
import Drafts

/// Reads an answer with a 2xx status about links, contact by contact: one is carried out when all of its links are.
struct LinkAnswerReading {
  private let batch: PlannedBatch
  private let response: AssociationWriteResponse
  private let errors: ErrorMatching
  private let written: Set<WrittenAssociation>

  init(_ batch: PlannedBatch, _ response: AssociationWriteResponse) {
    (self.batch, self.response) = (batch, response)
    errors = ErrorMatching(batch, errors: response.errors)
    written = Set(response.results)
  }

  func outcomes(_ blank: [InputOutcome]) -> [InputOutcome] {
    blank.enumerated().map { position, outcome in
      if let first = errors.of[position].first {
        return failed(outcome, response.errors[first], at: position)
      }
      return isDone(position) ? outcome.succeeded(batch.operation) : outcome.unknown(.missingFromAnswer)
    }
  }

  /// Taking away is answered for the whole: whom no error names is done with, where every error has its contact.
  private func isDone(_ position: Int) -> Bool {
    guard case .links(.link, let links) = batch.inputs[position].input else {
      return errors.unmatched.isEmpty && response.countsErrors
    }
    return links.associations.allSatisfy {
      written.contains(WrittenAssociation(contactID: links.contactID, recordID: $0.recordID))
    }
  }

  /// Of several links of the contact others may have been made.
  private func failed(_ outcome: InputOutcome, _ error: StandardError, at position: Int) -> InputOutcome {
    let links = batch.inputs[position].input.links
    let made = (links?.associations ?? []).filter {
      written.contains(WrittenAssociation(contactID: links?.contactID ?? "", recordID: $0.recordID))
    }
    let words = error.readableMessage
    let others = made.map { "\(links?.object ?? "record") \($0.recordID)" }.joined(separator: ", ")
    return outcome.failed(
      category: error.category, message: made.isEmpty ? words : Sentences.linkedPartly(words, others),
      facts: made.isEmpty ? error.facts : [])
  }
}

extension AssociationWriteResponse {
  fileprivate var countsErrors: Bool {
    guard let numErrors else { return true }
    return numErrors == .value(errors.count)
  }
}
