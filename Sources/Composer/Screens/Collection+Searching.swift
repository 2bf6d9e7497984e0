extension RandomAccessCollection where Index == Int {
  /// The position of the next element that fits, walking round from one; that one itself comes last.
  func next(from position: Int, by step: Int, where fits: (Element) -> Bool) -> Int? {
    stride(from: 1, through: count, by: 1).lazy
      .map { ((position + step * $0) % count + count) % count }
      .first { fits(self[$0]) }
  }
}
