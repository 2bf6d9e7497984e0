import ContactsModel
import Drafts

/// Reads an answer with a 2xx status input by input.
enum SuccessReading {
  static func outcomes(of batch: PlannedBatch, answer: BatchAnswer) -> [InputOutcome] {
    let blank = batch.blankOutcomes(correlationID: answer.correlationID)
    let rules = batch.operation.rules
    if answer.status == 204, rules.answersWithoutBody { return blank.map { $0.succeeded(batch.operation) } }
    if batch.operation.changesLinks {
      guard let response = answer.linkResponse else { return blank.map { $0.unknown(.unreadableAnswer) } }
      return LinkAnswerReading(batch, response).outcomes(blank)
    }
    guard let response = answer.response else { return blank.map { $0.unknown(.unreadableAnswer) } }
    let results = rules.match(response.results, to: batch.inputs, isWhole: response.isWhole(batch))
    let errors = ErrorMatching(batch, errors: response.errors)
    let silent = SilentInputs(batch: batch, response: response, results: results, errors: errors)
    return blank.enumerated().map { position, outcome in
      if let dispute = results.disputed[position] {
        return outcome.unknown(.contradictory, message: Sentences.sentence(for: dispute))
      }
      return outcome.read(
        batch.operation, results.of[position].map { response.results[$0] },
        errors.of[position].map { response.errors[$0] },
        otherwise: silent.meaning)
    }
  }
}

/// What an answer means for the inputs that neither a result nor an error names.
struct SilentInputs {
  enum Meaning: Equatable {
    case succeeded
    case failed(category: String?, message: String?, facts: [ErrorDetail])
    case unknown
  }

  let meaning: Meaning

  init(batch: PlannedBatch, response: BatchResponse, results: ResultMatching, errors: ErrorMatching) {
    let isUnclear =
      results.of.contains { $0.count > 1 } || results.repeatsIDs || !results.disputed.isEmpty
      || results.holdsForeigners
    let silent = batch.inputs.indices.count { results.of[$0].isEmpty && errors.of[$0].isEmpty }
    if response.isWhole(batch), !isUnclear, batch.operation.rules.believesUnnamedResults {
      meaning = .succeeded
    } else if silent > 0, silent == errors.unmatched.count, results.unmatched.isEmpty, !isUnclear,
      response.countsErrors
    {
      // Each result has its input, so that the errors without a name can only be about the inputs that are left.
      let left = errors.unmatched.map { response.errors[$0] }
      meaning = .failed(
        category: left.common(\.category), message: Sentences.joined(left.compactMap(\.readableMessage)),
        facts: left.flatMap(\.facts))
    } else {
      meaning = .unknown
    }
  }
}

extension BatchResponse {
  /// Everything was carried out: complete, a result for each input, and no error.
  func isWhole(_ batch: PlannedBatch) -> Bool {
    status == .complete && results.count == batch.inputs.count && errors.isEmpty && countsErrors
  }

  /// The number of errors, where the answer gives it, is that of the errors listed.
  var countsErrors: Bool {
    guard let numErrors else { return true }
    return numErrors == .value(errors.count)
  }
}

extension InputOutcome {
  fileprivate func read(
    _ operation: ContactOperation, _ results: [ContactRecord], _ errors: [StandardError],
    otherwise silent: SilentInputs.Meaning
  ) -> Self {
    switch (results.first, errors.first) {
    case (let result?, nil) where results.allSatisfy { $0.recordID == result.recordID }:
      succeeded(operation, as: result)
    case (nil, let error?):
      failed(
        category: error.category, message: error.readableMessage, existingID: error.existingID,
        facts: error.facts)
    case (nil, nil):
      whenSilent(operation, silent)
    default:
      unknown(
        .contradictory, category: errors.first?.category, message: errors.first?.readableMessage,
        facts: errors.first?.facts ?? [])
    }
  }

  private func whenSilent(_ operation: ContactOperation, _ meaning: SilentInputs.Meaning) -> Self {
    switch meaning {
    case .succeeded: succeededUnmatched(operation)
    case .failed(let category, let message, let facts):
      failed(category: category, message: message, facts: facts)
    case .unknown: unknown(.missingFromAnswer)
    }
  }
}

extension Sequence {
  /// The value that all elements share, or nil.
  fileprivate func common<Value: Hashable>(_ value: (Element) -> Value?) -> Value? {
    let values = Set(map(value))
    return values.count == 1 ? values.first ?? nil : nil
  }
}
