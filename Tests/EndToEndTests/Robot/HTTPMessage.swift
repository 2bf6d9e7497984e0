/// A request or an answer as it came over the wire.
struct HTTPMessage: Sendable {
  struct Header: Equatable, Sendable {
    var name: String
    var value: String
  }

  /// `POST /path HTTP/1.1`, or `HTTP/1.1 201 Created`.
  var firstLine: String
  var headers: [Header]
  var body: [UInt8]

  var bodyText: String { String(decoding: body, as: UTF8.self) }

  /// Of a request: `POST` and `/path?query`.
  var method: String { word(0) }
  var target: String { word(1) }
  /// Of an answer; nil where there is no number.
  var status: Int? { Int(word(1)) }

  /// The value of the first header of that name, in whatever case.
  func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  private func word(_ index: Int) -> String {
    let words = firstLine.split(separator: " ")
    return words.indices.contains(index) ? String(words[index]) : ""
  }
}

extension HTTPMessage {
  /// Reads a message from the bytes that have come so far.
  /// - Parameter ended: no more bytes follow, which also ends a body of no declared length.
  /// - Returns: nil while the message is not complete.
  init?(_ bytes: [UInt8], ended: Bool) {
    guard let blank = HTTPMessage.endOfHead(bytes) else { return nil }
    let lines = String(decoding: bytes[..<blank], as: UTF8.self).split(separator: "\r\n")
    firstLine = lines.first.map(String.init) ?? ""
    headers = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingPrefix(while: \.isWhitespace) }
      return Header(name: String(parts.first ?? ""), value: parts.count > 1 ? String(parts[1]) : "")
    }
    let rest = bytes[(blank + 4)...]
    body = Array(rest)
    guard let length = header("content-length").flatMap({ Int($0) }) else {
      if firstLine.hasPrefix("HTTP/") && !ended { return nil }
      return
    }
    guard rest.count >= length else { return nil }
    body = Array(rest.prefix(length))
  }

  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    let mark = Array("\r\n\r\n".utf8)
    guard bytes.count >= mark.count else { return nil }
    return (0...bytes.count - mark.count).first { bytes[$0..<$0 + mark.count].elementsEqual(mark) }
  }
}
