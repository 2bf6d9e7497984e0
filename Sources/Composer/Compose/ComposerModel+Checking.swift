import Drafts

/// A large draft is checked by the rules a slice at a time, between the keys: none ever waits for all of it.
extension ComposerModel {
  /// Something is unchecked yet: the model wants to go on with it as soon as no key is waiting.
  public var isChecking: Bool { !document.problems.isComplete }

  /// Checks the next slice, if there is one.
  mutating func goOnChecking() {
    if isChecking { document.problems.check(atMost: Document.chunksAtOnce) }
  }

  /// `checking 37%`, while that goes on.
  var checkingWords: String? {
    isChecking ? "checking \(document.problems.checkedCount * 100 / max(1, document.inputs.count))%" : nil
  }
}
