/// What a canvas is shown on.
public protocol Screen: AnyObject {
  var size: Size { get }
  /// Shows a canvas, in one go.
  func present(_ canvas: Canvas)
}

/// A screen in memory: what was presented can be read back.
public final class MemoryScreen: Screen {
  public var size: Size
  public private(set) var last: Canvas?
  public private(set) var frames = 0

  public init(size: Size) {
    self.size = size
  }

  public func present(_ canvas: Canvas) {
    last = canvas
    frames += 1
  }

  /// The rows of the last canvas, without the spaces at their ends.
  public var textRows: [String] { last?.textRows() ?? [] }
}
