extension ValueRule {
  /// The rule whose breach a code such as `INVALID_ALPHA` tells; nil where nobody knows it.
  /// - Parameter message: holds the bound, where there is one.
  init?(code: String, _ message: String) {
    guard code.hasPrefix("INVALID_") else { return nil }
    let bound = message.matches(of: #/\d+(?:\.\d+)?/#).last.map { String($0.0) }
    switch code.dropFirst("INVALID_".count) {
    case "ALPHA": self = .letters
    case "ALPHANUMERIC": self = .lettersAndDigits
    case "NUMERIC", "DIGITS": self = .digits
    case "SPECIAL_CHARACTERS": self = .noSpecialCharacters
    case "WHITESPACE": self = .noBlanks
    case "REGEX", "FORMAT", "PATTERN": self = .pattern
    case "URL", "URL_ALLOWED_DOMAINS", "URL_BLOCKED_DOMAINS": self = .url
    case "DOMAIN", "EMAIL_ALLOWED_DOMAINS", "EMAIL_BLOCKED_DOMAINS": self = .domain
    case "PHONE_NUMBER", "PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE": self = .phone
    case "DECIMAL": self = .decimals
    case "LENGTH", "MAX_LENGTH": self = .longest(bound.flatMap(Int.init))
    case "MIN_LENGTH": self = .shortest(bound.flatMap(Int.init))
    case "MAX_NUMBER": self = .largest(bound)
    case "MIN_NUMBER": self = .smallest(bound)
    case "END_DATE", "END_DATETIME", "BEFORE_DURATION", "BEFORE_DATETIME_DURATION": self = .earlier
    case "START_DATE", "START_DATETIME", "AFTER_DURATION", "AFTER_DATETIME_DURATION": self = .later
    case "DAYS_OF_WEEK": self = .day
    default: return nil
    }
  }
}
