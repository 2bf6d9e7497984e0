import Foundation

/// The body of a search.
struct SearchQuery: Hashable, Sendable {
  static let maximumResults: Int32 = 200
  static let defaultResults: Int32 = 10
  /// Results of one search on all of its pages.
  static let maximumTotal: Int32 = 10_000
  static let maximumGroups = 5
  static let maximumFiltersOfGroup = 6
  static let maximumFilters = 18
  /// Of the body.
  static let maximumCharacters = 3_000

  struct Sort: Hashable, Sendable {
    var property: String
    var isDescending: Bool
  }

  enum Direction: String, CaseIterable, Sendable {
    case ascending = "ASCENDING"
    case descending = "DESCENDING"
  }

  /// The words that a record has to hold, each at the beginning of one of its own; none finds every record.
  var words: [String]
  /// A record has to meet all conditions of one of them, where there are any.
  var groups: [[SearchFilter]] = []
  var sorts: [Sort] = []
  var limit: Int32
  /// How many records come before the page.
  var after: Int32
  var properties: [String]
  var characters: Int

  init(_ bytes: [UInt8]) throws(ShapeError) {
    let body = try JSONParser.parse(bytes)
    _ = try body.members()
    words = try Self.words(body["query"]?.text() ?? "")
    limit = try body["limit"]?.integer() ?? Self.defaultResults
    after = try body["after"]?.integer() ?? 0
    properties = try body["properties"]?.texts() ?? []
    characters = String(decoding: bytes, as: UTF8.self).unicodeScalars.count
    for group in try body["filterGroups"]?.elements() ?? [] {
      let filters = try group.required("filters")[0].elements()
      groups.append(try filters.map { filter throws(ShapeError) in try SearchFilter(filter) })
    }
    for sort in try body["sorts"]?.elements() ?? [] { sorts.append(try Sort(sort)) }
  }

  var filters: [SearchFilter] { groups.flatMap(\.self) }

  /// Whether each word begins a word of a text, or a whole text such as an address.
  func fits(_ texts: [String]) -> Bool {
    let begun = texts.flatMap { Self.words($0) + [Self.folded($0)] }
    return words.allSatisfy { word in begun.contains { $0.hasPrefix(word) } }
  }

  static func words(_ text: String) -> [String] {
    folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Case and accents make no difference.
  static func folded(_ text: String) -> String {
    let letters = text.decomposedStringWithCompatibilityMapping.unicodeScalars
    let plain = letters.filter { $0.properties.generalCategory != .nonspacingMark }
    return String(String.UnicodeScalarView(plain)).lowercased()
  }
}

extension SearchQuery.Sort {
  /// A name alone, or with a direction.
  fileprivate init(_ json: ParsedJSON) throws(ShapeError) {
    if let name = try? json.text() {
      self.init(property: name, isDescending: false)
      return
    }
    self.init(
      property: try json.required("propertyName")[0].text(),
      isDescending: try (json["direction"]?.word() ?? SearchQuery.Direction.ascending) == .descending)
  }
}
