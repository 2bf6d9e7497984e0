import TerminalUI

/// The columns of a row in the list of contacts. Each of them but the last ends with a blank.
struct ContactColumns: Equatable {
  let name: Range<Int>
  /// Empty where there is no room for it, as the company is.
  let fullName: Range<Int>
  let company: Range<Int>
  let state: Range<Int>

  /// The state is told in a word.
  var hasShortState: Bool { state.count < 12 }

  /// - Parameters:
  ///   - width: the columns of the pane; the first two are for the cursor and the mark.
  ///   - count: the number of contacts, for the width of their numbers.
  init(in width: Int, count: Int, hasOutcomes: Bool) {
    let widths = Length.divide(
      width - 2,
      by: [
        .fixed(max(3, String(count).utf8.count + 1)), .flexible(),
        .fixed(width >= 50 ? width / (hasOutcomes ? 5 : 3) : 0), .fixed(width >= 76 ? width / 5 : 0),
        .fixed(!hasOutcomes ? 5 : width < 40 ? 8 : 15),
      ])
    var end = 2 + widths[0]
    let places = widths.dropFirst().map { width in
      defer { end += width }
      return end..<end + width
    }
    (name, fullName, company, state) = (places[0], places[1], places[2], places[3])
  }
}
