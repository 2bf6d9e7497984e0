internal import ContactsModel

/// The body of a request, as it grows input by input.
struct BatchBody: Sendable {
  private static let opening = Array(#"{"inputs":["#.utf8)
  private static let closing = Array("]}".utf8)

  private var bytes = opening

  /// - Returns: where the input stands in the body.
  mutating func append(_ input: some Collection<UInt8>) -> Range<Int> {
    if bytes.count > Self.opening.count { bytes.append(UInt8(ascii: ",")) }
    let start = bytes.count
    bytes += input
    return start..<bytes.count
  }

  var closed: [UInt8] { bytes + Self.closing }

  /// How many bytes a body has.
  /// - Parameter counts: of the bytes of each input.
  static func byteCount(ofInputs counts: some Collection<Int>) -> Int {
    opening.count + counts.reduce(0, +) + max(0, counts.count - 1) + closing.count
  }

  /// The body of inputs that all have the bytes that they give.
  static func bytes(of inputs: [PlannedInput], byteCount: Int) -> [UInt8] {
    var body = Self()
    body.bytes.reserveCapacity(byteCount)
    for input in inputs { _ = body.append(input.input.jsonBytes()) }
    return body.closed
  }
}
