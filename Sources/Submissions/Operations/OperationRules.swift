public import ContactsModel
import Drafts

/// What an operation means for sending: how its answers are read, how a lost one is looked up, and what may go out again.
protocol OperationRules: Sendable {
  /// What became of an input that was carried out, in one word: the word in every output.
  static var success: String { get }

  /// Whether a 204, which has no body, says that every input was carried out.
  static var answersWithoutBody: Bool { get }

  /// Whether every input was carried out where the answer has a result for each, be it that one names no input.
  static var believesUnnamedResults: Bool { get }

  /// Finds the input of each result.
  /// - Parameter isWhole: each input is known to have a result.
  static func match(_ results: [ContactRecord], to inputs: [PlannedInput], isWhole: Bool) -> ResultMatching

  /// The name by which an error tells which input it is about; nil for one that has none.
  static func errorName(of input: PlannedInput) -> String?

  /// The names of the inputs that an error is about.
  static func names(in error: StandardError) -> [String]

  /// Whether an input that went out again may be in its own way: what conflicts with it is what it did before.
  static var mayConflictWithItself: Bool { get }

  /// What to ask for, to find out what became of inputs. No ids: there is nothing to ask.
  static func lookup(of inputs: [PlannedInput]) -> BatchReadRequest

  /// Reads what a lookup found.
  static func verification(_ evidence: LookupEvidence) -> any Verification

  /// What it means that an input is found not to have been carried out, whose outcome was unknown for this reason.
  static func absence(after cause: UnknownCause) -> Absence

  /// The reason why an input stays unknown that is found not to have been carried out.
  static var absenceCause: UnknownCause { get }
}

/// What it means that an input is found not to have been carried out.
enum Absence: Equatable {
  /// It may have been carried out in a way that the lookup does not find.
  case inconclusive
  /// It was not, and would most likely not be if it went out again.
  case final
  /// It was not, and going out again is safe.
  case repeatable
  /// It was refused, in words that are known.
  case refused
}

extension OperationRules {
  /// What to ask for of contacts that are said to stand in the way, by their ids.
  static func lookup(ofExisting ids: [String], for inputs: [PlannedInput]) -> BatchReadRequest {
    BatchReadRequest(ids: ids, properties: inputs.propertiesToRead)
  }
}

extension ContactOperation {
  var rules: any OperationRules.Type {
    switch self {
    case .create: CreateRules.self
    case .update: UpdateRules.self
    case .archive: ArchiveRules.self
    case .link: LinkingRules.self
    case .unlabel: UnlabellingRules.self
    case .unlink: UnlinkingRules.self
    }
  }

  /// What became of an input that was carried out, in one word: `created`.
  public var successWord: String { rules.success }
}
