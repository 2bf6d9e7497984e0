/// What became of an input of a draft when it was sent before, to the same portal.
public enum SentBefore: Hashable, Sendable {
  /// Its contact was created; the id is nil where the answer had none.
  case created(recordID: String?)
  /// It left, and nobody can say yet whether it was carried out.
  case unknown
}
