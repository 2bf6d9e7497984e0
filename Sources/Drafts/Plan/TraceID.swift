public import ContactsModel

/// The trace id that an input without one gets: the same whenever the same input stands at the same place.
public enum TraceID {
  /// As long as each that is derived.
  static let placeholder = String(repeating: "0", count: 16)

  /// The first 16 hexadecimal digits of the SHA-256 over the input's bytes without trace id, a line feed, and its
  /// index in the draft.
  public static func derived(from contact: ContactInput, index: Int) -> String {
    var plain = contact
    plain.objectWriteTraceID = nil
    return derived(from: plain.jsonBytes(), index: index)
  }

  /// - Parameter plain: the input's bytes without trace id.
  static func derived(from plain: [UInt8], index: Int) -> String {
    Digest.text(of: Digest.sha256(of: plain, Array("\n\(index)".utf8)).prefix(8))
  }
}
