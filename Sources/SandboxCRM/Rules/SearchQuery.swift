import Foundation

/// The body of a search.
struct SearchQuery: Hashable, Sendable {
  static let maximumResults: Int32 = 200
  static let defaultResults: Int32 = 10

  /// The words that a record has to hold, each at the beginning of one of its own; none finds every record.
  var words: [String]
  var limit: Int32
  /// How many records come before the page.
  var after: Int32
  var properties: [String]
  /// The sandbox finds by text alone.
  var hasFilters: Bool

  init(_ bytes: [UInt8]) throws(ShapeError) {
    let body = try JSONParser.parse(bytes)
    _ = try body.members()
    words = try Self.words(body["query"]?.text() ?? "")
    limit = try body["limit"]?.integer() ?? Self.defaultResults
    after = try body["after"]?.integer() ?? 0
    properties = try (body["properties"]?.elements() ?? []).map { json throws(ShapeError) in try json.text() }
    hasFilters = try !(body["filterGroups"]?.elements() ?? []).isEmpty
  }

  /// Whether each word begins a word of a text, or a whole text such as an address.
  func fits(_ texts: [String]) -> Bool {
    let begun = texts.flatMap { Self.words($0) + [Self.folded($0)] }
    return words.allSatisfy { word in begun.contains { $0.hasPrefix(word) } }
  }

  private static func words(_ text: String) -> [String] {
    folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Case and accents make no difference.
  private static func folded(_ text: String) -> String {
    let letters = text.decomposedStringWithCompatibilityMapping.unicodeScalars
    let plain = letters.filter { $0.properties.generalCategory != .nonspacingMark }
    return String(String.UnicodeScalarView(plain)).lowercased()
  }
}
