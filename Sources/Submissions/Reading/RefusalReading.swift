import ContactsModel
import Drafts

/// The refusal of a whole request, in which nothing was created. Positions are those in the request.
struct Refusal: Equatable, Sendable {
  /// What became of the inputs if nothing more is tried.
  let outcomes: [InputOutcome]
  /// Those whose own fault it is, as HubSpot says itself.
  let guilty: [Int]
  /// Those that HubSpot seems to mean, without being certain.
  let suspects: [Int]
  /// Whether inputs were refused that may be good.
  let mayBeOthersFault: Bool
  /// A contact with the same e-mail stands in the way.
  let isConflict: Bool
  let category: String?
  let message: String
  /// The reasons of the request as a whole.
  let facts: [ErrorDetail]
  let correlationID: String?

  /// How to go on without those that are guilty. Each part is smaller than the request was.
  var parts: [[Int]] {
    let left = outcomes.indices.filter { !guilty.contains($0) }
    let unsuspected = left.filter { !suspects.contains($0) }
    let groups = [unsuspected, left.filter { suspects.contains($0) }].filter { !$0.isEmpty }
    guard groups.count == 1, guilty.isEmpty, left.count > 1 else { return groups }
    let half = left.count / 2
    return [Array(left.prefix(half)), Array(left.dropFirst(half))]
  }
}

/// Reads the refusal of a whole request: what can be told is whose fault it was.
enum RefusalReading {
  static func refusal(of batch: PlannedBatch, answer: BatchAnswer) -> Refusal {
    let error = answer.errorBody
    let details = error?.details ?? []
    let own = batch.inputs.map { input in details.filter { $0.isAbout(input.contact) } }
    let place = error.flatMap { batch.place(namedBy: $0) }
    let alone = place?.position ?? error.flatMap { batch.onlyInput(namedBy: $0) }
    let guilty = own.indices.filter { $0 == alone || own[$0].contains(where: \.isCertain) }
    let named = Set(error?.namedRecords ?? [])
    let blamed = Set(error?.recordIDs ?? [])
    let targets = batch.inputs.filter { $0.recordID.map(blamed.contains) == true }
    let suspects = own.indices.filter { position in
      !guilty.contains(position)
        && (!own[position].isEmpty || targets.contains(batch.inputs[position])
          || batch.inputs[position].contact.links(toAnyOf: named))
    }
    let isSomeonesFault = alone != nil || own.contains { !$0.isEmpty }
    let general = error?.readableMessage ?? Sentences.refusedWithoutWords(status: answer.status)
    let facts = error?.facts ?? []
    let correlationID = answer.correlationID ?? error?.correlationID
    // One conflict is named even if there are several, so that it can only be pinned on an input that was alone.
    let owner = batch.inputs.count == 1 ? 0 : alone
    let category = error?.category ?? (answer.status == 409 ? "CONFLICT" : nil)
    let blank = batch.blankOutcomes(correlationID: correlationID)
    let outcomes = own.indices.map { position in
      let isFree = isSomeonesFault && position != owner
      let message =
        Sentences.reasons(own[position]) ?? (isFree ? Sentences.refusedWithOthers(general) : general)
      let named = position == place?.position ? facts.map { $0.naming(place?.field) } : facts
      return blank[position].failed(
        category: category, message: message, existingID: position == owner ? error?.existingID : nil,
        facts: own[position].isEmpty ? named : own[position])
    }
    let isAboutInputs =
      answer.status == 409 || answer.status == 400 && (error?.isAboutInputs == true || alone != nil)
      || answer.status == 404 && !targets.isEmpty
    return Refusal(
      outcomes: outcomes, guilty: guilty, suspects: suspects,
      mayBeOthersFault: isAboutInputs && batch.inputs.count > 1 && guilty.count < batch.inputs.count,
      isConflict: category == "CONFLICT", category: category,
      message: general, facts: facts, correlationID: correlationID)
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

  /// Whether every input that it is about is at fault: its value was refused, or the property itself.
  fileprivate var isCertain: Bool {
    propertyValue != nil || ["PROPERTY_DOESNT_EXIST", "READ_ONLY_VALUE"].contains(code)
  }
}

extension ErrorBody {
  /// Whether it finds fault with what was sent, rather than with the request.
  fileprivate var isAboutInputs: Bool {
    category == "VALIDATION_ERROR" || category == "CONFLICT" || !details.isEmpty
  }

  /// Ids of the contacts that it finds fault with.
  fileprivate var recordIDs: [String] { ([context] + details.map(\.context)).flatMap { $0["ids"] } }

  /// Ids of records that it says cannot be linked to: `["company=9101 is not valid"]`.
  fileprivate var namedRecords: [String] {
    let texts = ([context] + details.map(\.context)).flatMap { $0["INVALID_OBJECT_IDS"] }
    return texts.compactMap { text in
      text.split(separator: "=").dropFirst().first.map { String($0.prefix { $0 != " " }) }
    }
  }
}

extension ContactInput {
  fileprivate func links(toAnyOf records: Set<String>) -> Bool {
    associations.contains { records.contains($0.recordID) }
  }
}
