/// Goes through the tags and texts of an XML document that a program wrote: no document types, no entities of its own.
struct XMLScanner {
  enum Event: Equatable {
    /// The name without its prefix. An empty element begins and ends.
    case start(String, attributes: [String: String])
    case end(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var index = 0
  private var ended: String?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Nil at the end.
  mutating func next() -> Event? {
    if let name = ended {
      ended = nil
      return .end(name)
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { index = end }
        return .text(Self.unescaped(bytes[index..<end]))
      }
      if let event = nextTag() { return event }
    }
    return nil
  }

  private mutating func nextTag() -> Event? {
    if let text = skip("<![CDATA[", to: "]]>") { return .text(String(decoding: text, as: UTF8.self)) }
    if skip("<!--", to: "-->") != nil || skip("<?", to: "?>") != nil || skip("<!", to: ">") != nil {
      return nil
    }
    guard let inside = skip("<", to: ">"), let first = inside.first else { return nil }
    if first == UInt8(ascii: "/") { return .end(Self.localName(inside.dropFirst())) }
    let isEmpty = inside.last == UInt8(ascii: "/")
    let body = isEmpty ? inside.dropLast() : inside
    let name = Self.localName(body.prefix { $0 > 0x20 })
    if isEmpty { ended = name }
    return .start(name, attributes: Self.attributes(body.drop { $0 > 0x20 }))
  }

  /// What stands between the two, if the first one stands here.
  private mutating func skip(_ start: String, to end: String) -> ArraySlice<UInt8>? {
    guard bytes[index...].starts(with: start.utf8) else { return nil }
    let from = index + start.utf8.count
    let last = Array(end.utf8)
    var place = from
    while place < bytes.count, !bytes[place...].starts(with: last) { place += 1 }
    let stop = min(place, bytes.count)
    index = min(bytes.count, stop + last.count)
    return bytes[min(from, stop)..<stop]
  }

  private static func localName(_ name: ArraySlice<UInt8>) -> String {
    let name = name.prefix { $0 > 0x20 }
    let start = name.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.startIndex
    return String(decoding: name[start...], as: UTF8.self)
  }

  private static func attributes(_ text: ArraySlice<UInt8>) -> [String: String] {
    var found: [String: String] = [:]
    var rest = text
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals].split { $0 <= 0x20 }.last ?? []
      let value = rest[(equals + 1)...].drop { $0 <= 0x20 }
      guard let quote = value.first, let end = value.dropFirst().firstIndex(of: quote) else { break }
      found[localName(name)] = unescaped(value[(value.startIndex + 1)..<end])
      rest = rest[(end + 1)...]
    }
    return found
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)
    var result = String(parts.removeFirst())
    for part in parts {
      let name = part.prefix { $0 != ";" }
      if name.endIndex < part.endIndex, let scalar = scalar(of: name) {
        result.unicodeScalars.append(scalar)
        result += part[part.index(after: name.endIndex)...]
      } else {
        result += "&" + part
      }
    }
    return result
  }

  private static func scalar(of name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default:
      if name.hasPrefix("#x") || name.hasPrefix("#X") {
        UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      } else if name.hasPrefix("#") {
        UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      } else {
        nil
      }
    }
  }
}
