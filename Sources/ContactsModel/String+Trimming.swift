import Algorithms

extension String {
  /// The text without the white space at either end, which people, files and clipboards add.
  package var trimmed: String {
    if utf8.first?.isSign == true, utf8.last?.isSign == true { return self }
    return String(trimming(while: \.isWhitespace))
  }
}

extension UInt8 {
  /// A letter, a digit or another sign of ASCII that leaves a mark on paper.
  fileprivate var isSign: Bool { (0x21...0x7E).contains(self) }
}
