import Drafts

/// A large draft is checked by the rules a slice at a time, between the keys: none ever waits for all of it.
extension Document {
  /// Something is unchecked yet: it is to go on as soon as no key is waiting.
  var isChecking: Bool { !problems.isComplete }

  /// Checks the next slice, if there is one.
  mutating func goOnChecking() {
    if isChecking { problems.check(atMost: Self.chunksInSlice) }
  }

  /// `checking 37%`, while that goes on.
  var checkingWords: String? {
    isChecking ? "checking \(problems.checkedCount * 100 / max(1, inputs.count))%" : nil
  }

  /// ``checkingWords`` for what is always on screen: nothing for what is over before it can be read.
  var longCheckingWords: String? {
    inputs.count - problems.checkedCount > 2_000 ? checkingWords : nil
  }

  /// Why nothing can be changed; nil where it can.
  var whyLocked: Notice? {
    isLocked ? .warning("read-only: this draft is open in another program") : nil
  }
}
