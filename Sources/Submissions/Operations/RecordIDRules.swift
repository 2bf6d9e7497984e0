import ContactsModel
import Drafts

/// The rules of an operation on contacts that exist: the record id tells which input a result or an error is about.
protocol RecordIDRules: OperationRules {}

extension RecordIDRules {
  static var believesUnnamedResults: Bool { false }
  static var mayConflictWithItself: Bool { false }
  static var absenceCause: UnknownCause { .notApplied }

  static func match(
    _ results: [ContactRecord], to inputs: [PlannedInput], isWhole: Bool
  ) -> ResultMatching {
    ResultMatching(byIDsOf: inputs, results)
  }

  static func errorName(of input: PlannedInput) -> String? { input.recordID }

  static func names(in error: StandardError) -> [String] { error.recordIDs }

  static func absence(after cause: UnknownCause) -> Absence { .repeatable }
}
