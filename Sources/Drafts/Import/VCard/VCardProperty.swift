/// A property of a card: `item1.TEL;TYPE=cell:+49 1`.
struct VCardProperty: Sendable {
  let line: Int
  /// In capitals, without the group before it.
  let name: String
  /// Of the parameter TYPE, and those of version 2.1 that have no name; in small letters.
  let types: Set<String>
  /// 1 is the most wanted.
  let preference: Int
  private let encoding: VCardEncoding
  private let charset: VCardCharset
  /// It has letters beyond ASCII, and does not say in which encoding they are.
  let hasUnnamedLetters: Bool
  private let raw: ArraySlice<UInt8>

  /// Nil where the line is no property: it has no name or no colon.
  init?(_ line: VCardLine) {
    guard let colon = Self.end(of: UInt8(ascii: ":"), in: line.bytes[...]) else { return nil }
    var parts = Self.parts(line.bytes[..<colon])[...]
    let name = parts.popFirst()?.split(separator: ".").last.map(String.init) ?? ""
    guard !name.isEmpty else { return nil }
    let parameters = VCardParameters(parts)
    self.line = line.line
    self.name = name.uppercased()
    types = parameters.types
    preference = parameters.preference
    encoding = Self.pictures.contains(self.name) ? .plain : parameters.encoding
    charset = VCardCharset(parameters.charset)
    raw = line.bytes[(colon + 1)...]
    hasUnnamedLetters = parameters.charset == nil && raw.contains { $0 >= 0x80 }
  }

  /// Whether the value is text; nothing else is lost without a word.
  var isBroken: Bool { String(validating: content, as: UTF8.self) == nil }

  var text: String { components.joined(separator: ";") }

  /// The parts between semicolons, each as it is meant.
  var components: [String] { VCardText.components(content[...]) }

  /// The parts between semicolons, each with its items between commas.
  var lists: [[String]] { VCardText.lists(content[...]) }

  /// The beginning of the value, as it is shown where it is left out.
  var excerpt: String { String(text.prefix(80)) }

  private var content: [UInt8] {
    switch encoding {
    case .plain: return charset.decodePlain(Array(raw))
    case .quotedPrintable: return charset.decode(VCardText.unquoted(raw))
    case .base64:
      // What is no text after all is shown as it came.
      let text = VCardText.fromBase64(raw).map(charset.decode)
      return text.flatMap { String(validating: $0, as: UTF8.self) == nil ? nil : $0 } ?? Array(raw)
    }
  }

  /// Their bytes are no text, however they are written.
  private static let pictures: Set<String> = ["PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE"]

  private static func parts(_ head: ArraySlice<UInt8>) -> [String] {
    var rest = head
    var parts: [String] = []
    while let end = end(of: UInt8(ascii: ";"), in: rest) {
      parts.append(String(decoding: rest[..<end], as: UTF8.self))
      rest = rest[(end + 1)...]
    }
    return parts + [String(decoding: rest, as: UTF8.self)]
  }

  /// The first such byte outside of quotes.
  private static func end(of mark: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
    var isQuoted = false
    return bytes.firstIndex { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == mark && !isQuoted
    }
  }
}

/// What stands between a property's name and its colon.
private struct VCardParameters {
  /// The preference of what has none.
  private static let none = 101

  var types: Set<String> = []
  var preference = none
  var encoding = VCardEncoding.plain
  var charset: String?

  init(_ parameters: ArraySlice<String>) {
    for parameter in parameters {
      let parts = parameter.split(separator: "=", maxSplits: 1).map(String.init)
      guard let first = parts.first else { continue }
      let values = (parts.count > 1 ? parts[1] : first).filter { $0 != "\"" }
      add(parts.count > 1 ? first.uppercased() : "", values)
    }
    if types.contains("pref") { preference = min(preference, 1) }
  }

  private mutating func add(_ name: String, _ value: String) {
    switch name {
    case "TYPE": types.formUnion(value.lowercased().split(separator: ",").map(String.init))
    case "PREF": preference = Int(value).map { min(max($0, 1), 100) } ?? preference
    case "CHARSET": charset = value
    case "ENCODING": encoding = VCardEncoding(value) ?? .plain
    case "":
      if let named = VCardEncoding(value) { encoding = named }
      types.insert(value.lowercased())
    default: break
    }
  }
}
