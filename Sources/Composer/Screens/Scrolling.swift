/// Which part of more lines than there is room for is shown, where no scroll position is kept.
enum Scrolling {
  /// The first line to show so that one line, and what belongs below it, is seen.
  static func top(for selected: Int, tail: Int = 0, of count: Int, height: Int) -> Int {
    guard count > height, height > 0 else { return 0 }
    let last = min(count - 1, selected + tail)
    let centered = max(0, selected - height / 2)
    return min(max(centered, last - height + 1), min(selected, count - height))
  }
}
