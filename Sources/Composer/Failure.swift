/// Why something was not done in the world, by where it went wrong, in the words of whoever met it.
///
/// What was not done is told by the screen that asked for it.
public enum Failure: Hashable, Sendable {
  /// The portal refused or did not answer, or there is no way to it.
  case portal(String)
  /// What this machine keeps could not be read or written: drafts, presets, the journal.
  case storage(String)
  /// What was done could not be written into the journal.
  case recording(String)
  /// A file that a person named could not be read or written.
  case file(String)

  var words: String {
    switch self {
    case .portal(let words), .storage(let words), .recording(let words), .file(let words): words
    }
  }
}

extension Notice {
  static func failure(_ failure: Failure) -> Self { .failure(failure.words) }
}
