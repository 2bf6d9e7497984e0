import Algorithms

extension String {
  /// The text without the white space at either end, which people, files and clipboards add.
  package var trimmed: String { String(trimming(while: \.isWhitespace)) }
}
