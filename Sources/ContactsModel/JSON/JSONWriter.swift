/// Writes compact JSON in the order of the calls: the same calls always give the same bytes.
///
/// Quotes, backslashes and control characters are escaped, everything else is UTF-8 as it is; `/` is not escaped.
/// Commas and colons are put in by the writer. Whether the calls make up a well-formed document is the caller's part.
public struct JSONWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  /// Nil for a writer that writes; otherwise how much would have been written.
  private var counted: Int?

  /// - Parameter capacity: the expected size in bytes, to save growing.
  public init(capacity: Int = 0) {
    bytes.reserveCapacity(max(0, capacity))
  }

  /// A writer that only counts.
  static var counting: Self {
    var writer = Self()
    writer.counted = 0
    return writer
  }

  /// How many bytes have been written or counted so far.
  var byteCount: Int { counted ?? bytes.count }

  /// Writes `{`.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }
  /// Writes `}`.
  public mutating func endObject() { end(UInt8(ascii: "}")) }
  /// Writes `[`.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }
  /// Writes `]`.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the name of a member; its value comes next.
  public mutating func name(_ name: String) {
    string(name)
    put(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string in quotes, escaped.
  public mutating func string(_ text: String) {
    separate()
    guard counted == nil else { return count(text.escapedByteCount + 2) }
    bytes.append(UInt8(ascii: "\""))
    bytes.appendEscaped(text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number.
  public mutating func number(_ number: some BinaryInteger) {
    separate()
    put(String(number).utf8)
  }

  /// Writes the digits of a number as they are; `text` has to be a JSON number.
  public mutating func number(text: String) {
    separate()
    put(text.utf8)
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    separate()
    put((value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    put("null".utf8)
  }

  /// Writes the members of an object that is not empty, and its end.
  /// - Parameter object: its bytes, as a writer wrote them.
  mutating func rest(ofObject object: [UInt8]) {
    separate()
    put(object.dropFirst())
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    put(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    put(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { put(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func put(_ byte: UInt8) {
    if counted == nil { bytes.append(byte) } else { count(1) }
  }

  private mutating func put(_ text: some Collection<UInt8>) {
    if counted == nil { bytes.append(contentsOf: text) } else { count(text.count) }
  }

  private mutating func count(_ bytes: Int) { counted = (counted ?? 0) + bytes }
}
