/// The smallest thing that is drawn: one spacing code point with at most four combining ones, which is what a
/// cell of ncurses holds (`CCHARW_MAX` is 5), and its width of one or two columns.
struct TextUnit: Hashable {
  static let space = TextUnit(code: 0x20, width: 1)
  static let maximumMarks = 4

  var code: UInt32
  var width: Int
  /// Combining code points in order; zero where there is none.
  var marks = SIMD4<UInt32>()
  var markCount = 0

  init(code: UInt32, width: Int) {
    self.code = code
    self.width = width
  }

  /// Adds a combining code point. A fifth one is left out: no cell holds it.
  mutating func add(mark: UInt32) {
    guard markCount < TextUnit.maximumMarks else { return }
    marks[markCount] = mark
    markCount += 1
  }
}
