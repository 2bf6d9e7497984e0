public import ContactsModel
public import Drafts
public import Submissions

/// A draft that creates, updates and links, and what became of it.
///
/// 0 is updated and linked, 1 and 2 are created, 3 is updated, 4 is updated and linked, 5 is linked alone.
public enum MixedPlan {
  public static let portal = 4711
  public static let company = AssociationType(.hubspotDefined, 279)

  public static let inputs: [DraftInput] = [
    existing(0, city: "Ulm", isLinked: true),
    DraftInput(id: InputID(rawValue: 11), contact: person("ada")),
    DraftInput(id: InputID(rawValue: 12), contact: person("bo")),
    existing(3, city: "Ulm", isLinked: false), existing(4, city: "Ulm", isLinked: true),
    existing(5, city: nil, isLinked: true),
  ]

  public static var plan: Plan { Plan.make(inputs: inputs) }

  private static func person(_ name: String) -> ContactInput {
    ContactInput(properties: [Property("email", "\(name)@harbour.example")])
  }

  private static func existing(_ number: UInt64, city: String?, isLinked: Bool) -> DraftInput {
    var input = DraftInput(
      id: InputID(rawValue: 10 + number),
      changing: ExistingContact(
        id: "7\(number)",
        values: [Property("email", "p\(number)@harbour.example"), Property("city", "Bonn")],
        links: ExistingLinks(objects: ["company"]), portal: portal))
    if let city { input.contact.properties[1].value = city }
    if isLinked { input.contact.associations = [Association(recordID: "9001", types: [company])] }
    return input
  }

  /// Of each operation one failed, the others were carried out.
  public static var oneFailedOfEach: SentPlan {
    sent { operation, index in
      [.create: 2, .update: 3, .link: 4][operation] == index ? .failed : .succeeded(operation)
    }
  }

  /// - Parameter outcome: of an input in the part that does this.
  public static func sent(_ outcome: (ContactOperation, Int) -> Outcome) -> SentPlan {
    let records = plan.parts.enumerated().map { position, plan in
      let record = SubmissionRecord(id: "s\(position + 1)", portal: portal, at: start, plan: plan)
      let batches = record.batches.map { batch in
        BatchRecord(
          outcomes: batch.outcomes.map { ended($0, plan.operation, outcome(plan.operation, $0.index)) })
      }
      return SubmissionRecord(
        id: record.id, portal: portal, at: start, plan: plan, state: .done, batches: batches,
        leftOut: record.leftOut)
    }
    return SentPlan(records[0], then: Array(records.dropFirst()))
  }

  private static func ended(
    _ blank: InputOutcome, _ operation: ContactOperation, _ outcome: Outcome
  ) -> InputOutcome {
    var ended = blank
    ended.outcome = outcome
    switch outcome {
    case .succeeded: ended.id = blank.recordID ?? "50\(blank.index)"
    case .failed:
      (ended.category, ended.message) = ("VALIDATION_ERROR", "\(operation.rawValue) refused")
      ended.correlationID = "c-\(operation.rawValue)"
    case .unknown: ended.cause = .answerLost
    case .notSent: ended.reason = .stopped
    }
    return ended
  }
}
