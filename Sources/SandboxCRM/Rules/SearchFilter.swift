/// One condition of a search.
struct SearchFilter: Hashable, Sendable {
  enum Comparison: String, CaseIterable, Sendable {
    case equal = "EQ"
    case notEqual = "NEQ"
    case less = "LT"
    case lessOrEqual = "LTE"
    case greater = "GT"
    case greaterOrEqual = "GTE"
    case between = "BETWEEN"
    case oneOf = "IN"
    case noneOf = "NOT_IN"
    case hasValue = "HAS_PROPERTY"
    case hasNoValue = "NOT_HAS_PROPERTY"
    case containsToken = "CONTAINS_TOKEN"
    case containsNoToken = "NOT_CONTAINS_TOKEN"
  }

  var property: String
  var comparison: Comparison
  var value: String?
  var values: [String]
  var highValue: String?

  init(_ json: ParsedJSON) throws(ShapeError) {
    let fields = try json.required("propertyName", "operator")
    property = try fields[0].text()
    comparison = try fields[1].word()
    value = try json["value"]?.text()
    values = try json["values"]?.texts() ?? []
    highValue = try json["highValue"]?.text()
  }

  /// The member that the comparison needs and that is not there.
  var missingMember: String? {
    switch comparison {
    case .hasValue, .hasNoValue: nil
    case .oneOf, .noneOf: values.isEmpty ? "values" : nil
    case .between: value == nil ? "value" : highValue == nil ? "highValue" : nil
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .containsToken, .containsNoToken:
      value == nil ? "value" : nil
    }
  }
}

extension SearchFilter {
  /// - Parameters:
  ///   - stored: the value of the property; empty is none.
  ///   - type: of the property, such as `number`.
  func fits(_ stored: String?, type: String) -> Bool {
    let stored = stored ?? ""
    let place = Place(type)
    func order(_ bound: String?) -> Int? {
      guard let bound, !stored.isEmpty else { return nil }
      return place.order(stored, bound)
    }
    return switch comparison {
    case .hasValue: !stored.isEmpty
    case .hasNoValue: stored.isEmpty
    case .equal: order(value) == 0
    case .notEqual: !stored.isEmpty && order(value) != 0
    case .less: order(value).map { $0 < 0 } ?? false
    case .lessOrEqual: order(value).map { $0 <= 0 } ?? false
    case .greater: order(value).map { $0 > 0 } ?? false
    case .greaterOrEqual: order(value).map { $0 >= 0 } ?? false
    case .between: (order(value).map { $0 >= 0 } ?? false) && (order(highValue).map { $0 <= 0 } ?? false)
    case .oneOf: !stored.isEmpty && values.contains(place.listed(stored))
    case .noneOf: !stored.isEmpty && !values.contains(place.listed(stored))
    case .containsToken: holdsTokens(of: value ?? "", in: stored)
    case .containsNoToken: !stored.isEmpty && !holdsTokens(of: value ?? "", in: stored)
    }
  }

  /// `*` stands for the rest of a word.
  private func holdsTokens(of pattern: String, in text: String) -> Bool {
    let words = SearchQuery.words(text)
    let tokens = SearchQuery.folded(pattern).split { !$0.isLetter && !$0.isNumber && $0 != "*" }
    let wanted = tokens.filter { $0.contains { $0 != "*" } }
    return !wanted.isEmpty
      && wanted.allSatisfy { token in
        let (begins, ends) = (token.hasSuffix("*"), token.hasPrefix("*"))
        let word = String(token.filter { $0 != "*" })
        return words.contains {
          $0 == word || begins && $0.hasPrefix(word) || ends && $0.hasSuffix(word)
        }
      }
  }
}

/// How the values of a type stand to each other.
private enum Place {
  case number, time, option, text

  init(_ type: String) {
    switch type {
    case "number": self = .number
    case "date", "datetime": self = .time
    case "enumeration", "bool": self = .option
    default: self = .text
    }
  }

  /// Negative, zero or positive; nil where one of them is no value of the type.
  func order(_ left: String, _ right: String) -> Int? {
    switch self {
    case .number: compare(Double(left), Double(right))
    case .time: compare(milliseconds(left), milliseconds(right))
    case .option: compare(left, right)
    case .text: compare(left.lowercased(), right.lowercased())
    }
  }

  /// As it is held against a list: text in lower case, so that a list with capitals finds none.
  func listed(_ value: String) -> String { self == .text ? value.lowercased() : value }

  private func milliseconds(_ text: String) -> Int64? { Int64(text) ?? ISOTime.dateTime(text) }

  private func compare<Value: Comparable>(_ left: Value?, _ right: Value?) -> Int? {
    guard let left, let right else { return nil }
    return left < right ? -1 : left > right ? 1 : 0
  }
}
