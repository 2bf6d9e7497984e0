import HostileText

/// Bytes of an answer, changed here and there, the same for the same seed.
struct AnswerMutation: Sendable {
  let bytes: [UInt8]
  /// In how many pieces it is written.
  let pieces: [[UInt8]]

  /// Half of the time it is the body alone, framed as it should be: otherwise most of it would not be read.
  init(of original: RealAnswer, seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let isFramed = Bool.random(using: &random)
    var bytes = isFramed ? original.body : original.bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) { Self.change(&bytes, &random) }
    if isFramed { bytes = original.bytes(holding: bytes) }
    self.bytes = bytes
    let cut = Int.random(in: 0...bytes.count, using: &random)
    pieces = Bool.random(using: &random) ? [bytes] : [Array(bytes[..<cut]), Array(bytes[cut...])]
  }

  /// What stands in answers, or what none should have.
  private static let words: [[UInt8]] = [
    "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 000 \r\n", "HTTP/1.1 204 X\r\n\r\n", "HTTP/2.0 200\r\n",
    "Content-Length: 0\r\n", "Content-Length: 9223372036854775807\r\n", "Content-Length: -1\r\n",
    "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "Content-Encoding: deflate\r\n",
    "Connection: close\r\n", "Connection: upgrade\r\nUpgrade: x\r\n", "Retry-After: 99999999999999999999\r\n",
    "X-HubSpot-RateLimit-Interval-Milliseconds: 9223372036854775807\r\n",
    "X-HubSpot-RateLimit-Remaining: -9223372036854775808\r\n", ": ", "\r\n", "\r\n\r\n", "\n", "\0",
    "FFFFFFFFFFFFFFFF",
    "null", "true", "{}", "[]", "{", "}", "[", "]", "\"", "\\", ",", ":", "\\u0000", "\\ud800", "1e999",
    "9223372036854775808", "-1", "\u{FEFF}", "\u{202E}", #""status":"COMPLETE""#, #""results":[]"#,
    #""errors":[]"#, #""numErrors":0"#, #""id":null"#, #""id":"""#, String(repeating: "[", count: 3000),
  ].map { Array($0.utf8) }

  private static func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = place(in: bytes, &random)
    let run = place..<min(bytes.count, place + length(&random))
    switch Int.random(in: 0..<9, using: &random) {
    case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 3: bytes.removeSubrange(run)
    case 4: bytes.insert(contentsOf: bytes[run], at: place)
    case 5: bytes.insert(contentsOf: bytes[run], at: Self.place(in: bytes, &random))
    case 6 where Int.random(in: 0..<4, using: &random) == 0: bytes.removeSubrange(place...)
    case 7 where place < bytes.count && (0x30...0x39).contains(bytes[place]):
      bytes[place] = UInt8.random(in: 0x30...0x39, using: &random)
    default: bytes.insert(contentsOf: words.randomElement(using: &random) ?? [], at: place)
    }
  }

  /// In the head as often as in the body, and at the beginning of a line as often as elsewhere.
  private static func place(in bytes: [UInt8], _ random: inout SeededGenerator) -> Int {
    let head = min(bytes.count, 500)
    let place = Int.random(in: 0...(Bool.random(using: &random) ? head : bytes.count), using: &random)
    guard Bool.random(using: &random), let line = bytes[..<place].lastIndex(of: 0x0A) else { return place }
    return line + 1
  }

  /// Mostly short, at times long enough for a result.
  private static func length(_ random: inout SeededGenerator) -> Int {
    Int.random(in: 1...(Int.random(in: 0..<4, using: &random) == 0 ? 900 : 12), using: &random)
  }
}
