import ContactsModel
import Drafts

/// Reads the refusal of a whole batch. Nothing was created; what can be told is whose fault it was.
enum RefusalReading {
  static func outcomes(of batch: PlannedBatch, answer: BatchAnswer) -> [InputOutcome] {
    let error = answer.errorBody
    let details = error?.details ?? []
    let own = batch.inputs.map { input in details.filter { $0.isAbout(input.contact) } }
    let isSomeonesFault = own.contains { !$0.isEmpty }
    let general = error?.readableMessage ?? Sentences.refusedWithoutWords(status: answer.status)
    // One conflict is named even if there are several, so that it can only be pinned on an input that was alone.
    let existingID = batch.inputs.count == 1 ? error?.existingID : nil
    let blank = batch.blankOutcomes(correlationID: answer.correlationID ?? error?.correlationID)
    return zip(blank, own).map { outcome, own in
      let message =
        Sentences.reasons(own) ?? (isSomeonesFault ? Sentences.refusedWithOthers(general) : general)
      return outcome.failed(category: error?.category, message: message, existingID: existingID)
    }
  }
}

extension ErrorDetail {
  /// Whether the property at fault is one of the input's; where the value is repeated, it has to be the same.
  fileprivate func isAbout(_ contact: ContactInput) -> Bool {
    guard let propertyName else { return false }
    return contact.properties.contains { property in
      property.name == propertyName && (propertyValue ?? property.value) == property.value
    }
  }
}
