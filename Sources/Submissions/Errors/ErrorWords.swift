import Algorithms
public import ContactsModel
public import Drafts

/// Why an input was not carried out, in words for people: the field, what is wrong with it, and what to do.
///
/// HubSpot's own words are in the outcome's message, which holds JSON and names of classes too.
public struct ErrorWords: Sendable, Equatable {
  /// The most characters of a sentence.
  public static let limit = 100

  public struct Reason: Sendable, Hashable {
    /// Nil where it names no field of the input.
    public let field: FieldPath?
    public let text: String
  }

  /// Each reason once, in the order of the answer.
  public let reasons: [Reason]
  private let faults: [Fault]
  private let start: String
  /// What to do about an outcome that nobody knows.
  private let end: String

  /// Nil for an input that was carried out, or whose turn has not come.
  /// - Parameters:
  ///   - contact: the input as it was sent, by which associations and values are found.
  ///   - catalogue: knows options that the answer does not list.
  public init?(_ outcome: InputOutcome, contact: ContactInput? = nil, catalogue: PropertyCatalogue? = nil) {
    guard let explanation = Sentences.explanation(of: outcome) else { return nil }
    guard outcome.isHubSpotsWord else {
      (faults, start, end) = ([], "", "")
      reasons = [Reason(field: nil, text: explanation)]
      return
    }
    let shared = Sentences.sharedRefusal(explanation)
    let facts = outcome.facts.isEmpty ? [ErrorDetail(message: shared?.rest ?? explanation)] : outcome.facts
    let found = facts.flatMap {
      FaultReading(
        $0, category: outcome.category, existingID: outcome.existingID, contact: contact, catalogue: catalogue
      ).faults
    }.uniqued()
    faults = Array(found)
    start = shared?.start ?? outcome.statusWords ?? ""
    end = outcome.outcome == .unknown ? Sentences.lookUp(outcome.operation) : ""
    reasons = faults.map { fault in
      Reason(
        field: shared == nil ? fault.field(in: contact) : nil, text: fault.sentence(limit: Self.limit))
    }
  }

  /// The first field that is named.
  public var field: FieldPath? { reasons.lazy.compactMap(\.field).first }

  /// All in one sentence: the first reason, and the fields of the others.
  public var sentence: String { sentence(limit: Self.limit) }

  /// The same with the input in front, as people count.
  public func sentence(ofInput index: Int) -> String {
    let number = "#\(index + 1) "
    return number + sentence(limit: Self.limit - number.count)
  }

  private func sentence(limit: Int) -> String {
    guard let first = faults.first else { return reasons.first?.text ?? "" }
    let others = others
    let rest = others + end
    return start + first.sentence(limit: limit - start.count - rest.count) + rest
  }

  private var others: String {
    guard faults.count > 1 else { return "" }
    let names = faults.dropFirst().compactMap(\.property).uniqued().joined(separator: ", ")
    return names.isEmpty || names.count > 24 ? " (\(faults.count - 1) more)" : " (also \(names))"
  }
}

extension Fault {
  fileprivate var property: String? {
    if case .property(let name)? = field(in: nil) { name } else { nil }
  }
}

extension InputOutcome {
  fileprivate var statusWords: String? {
    if case .status(let status)? = cause { Sentences.said(status: status, of: operation) } else { nil }
  }

  /// The words are HubSpot's, not this program's own.
  fileprivate var isHubSpotsWord: Bool {
    switch outcome {
    case .succeeded: false
    case .failed: true
    case .unknown: !facts.isEmpty && cause?.isOfAnswer == true
    case .notSent: reason == .refused && message != nil
    }
  }
}

extension UnknownCause {
  /// It is what the answer says, not what was found or not found.
  fileprivate var isOfAnswer: Bool {
    switch self {
    case .status, .contradictory, .unreadableAnswer, .missingFromAnswer: true
    case .answerLost, .interrupted, .unrecorded, .foundDifferent, .notFound, .toldExists, .notApplied,
      .changedSince, .foundSame, .recordGone:
      false
    }
  }
}
