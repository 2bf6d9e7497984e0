import Drafts

extension PlanCounts {
  /// How many contacts are not what they were taken for, and why.
  var conflictWords: [(count: Int, words: String)] {
    [(conflicts - ofOtherPortals, "changed by somebody else"), (ofOtherPortals, "of another portal")]
      .filter { $0.count > 0 }
  }
}
