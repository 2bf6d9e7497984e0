extension Theme.Background {
  /// By what some terminals say in the environment variable `COLORFGBG`: the numbers of their colours, the background
  /// last.
  public init(colorVariable text: String?) {
    guard let number = text?.split(separator: ";").last.flatMap({ Int($0) }), 0..<16 ~= number else {
      self = .unknown
      return
    }
    self = number == 7 || number > 8 ? .light : .dark
  }

  /// By the answer of a terminal that was asked for its background: `rgb:ffff/ffff/dddd`, `#ffffdd`. Nil for any other
  /// text.
  init?(colorAnswer text: String) {
    let parts: [Substring]
    if text.hasPrefix("rgb:") || text.hasPrefix("rgba:") {
      parts = (text.split(separator: ":").last ?? "").split(separator: "/")
    } else if text.hasPrefix("#"), text.count % 3 == 1 {
      let digits = text.dropFirst()
      let length = digits.count / 3
      parts = (0..<3).map { digits.dropFirst($0 * length).prefix(length) }
    } else {
      return nil
    }
    let levels = parts.prefix(3).compactMap(Self.level)
    guard parts.count >= 3, levels.count == 3 else { return nil }
    // As bright as an eye takes them to be.
    let brightness = 299 * levels[0] + 587 * levels[1] + 114 * levels[2]
    self = brightness > 500 * 1_000 ? .light : .dark
  }

  /// In thousandths.
  private static func level(_ digits: Substring) -> Int? {
    guard 1...4 ~= digits.count, let value = Int(digits, radix: 16), value >= 0 else { return nil }
    return value * 1_000 / ((1 << (4 * digits.count)) - 1)
  }
}
