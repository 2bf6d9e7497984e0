/// How much of something is done: `[######....]`.
public struct ProgressBar: Hashable, Sendable {
  public var done: Int
  public var total: Int

  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }

  /// The bar in exactly `columns`, brackets included. It is full only when all is done.
  public func text(columns: Int) -> String {
    let inside = max(0, columns - 2)
    let part = total > 0 ? min(1, max(0, Double(done) / Double(total))) : 0
    let filled = Int(part * Double(inside))
    return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: inside - filled) + "]"
  }
}
