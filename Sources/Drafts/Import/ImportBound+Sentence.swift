extension ExceededBound {
  /// What there is too much of, as it follows the name of a file.
  public var words: String {
    let place = line.map { ", line \($0)," } ?? ""
    return "\(place) has more than \(bound.words). Split it."
  }
}

extension ImportBound {
  fileprivate var words: String {
    switch self {
    case .bytes: "\(limit >> 20) MiB"
    case .fieldBytes: "\(limit >> 20) MiB in one value"
    case .columns: "\(Self.grouped(limit)) columns"
    case .values: "\(Self.grouped(limit)) values in one place"
    case .contacts: "\(Self.grouped(limit)) contacts"
    case .allValues: "\(Self.grouped(limit)) values"
    }
  }

  /// With a comma between thousands.
  private static func grouped(_ number: Int) -> String {
    number < 1_000
      ? String(number) : "\(grouped(number / 1_000)),\(String(1_000 + number % 1_000).dropFirst())"
  }
}
