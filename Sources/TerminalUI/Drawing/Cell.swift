/// One column of one row: what is drawn there and as which role. Eight bytes, no allocation.
public struct Cell: Hashable, Sendable {
  static let blank = Cell(code: 0x20, width: 1, role: .text)
  /// Marks a code that is a place in the canvas's list of clusters instead of a code point.
  static let clusterFlag: UInt32 = 0x8000_0000

  /// A code point, or ``clusterFlag`` with a place in the canvas's list of clusters.
  var code: UInt32
  /// 1 or 2; 0 is the right half of a wide character.
  public internal(set) var width: UInt8
  public internal(set) var role: Role
  public internal(set) var emphasis = Emphasis.none
  /// Fills the eight bytes, so that cells can be compared as memory.
  private var filler: UInt8 = 0

  init(code: UInt32, width: UInt8, role: Role) {
    self.code = code
    self.width = width
    self.role = role
  }

  var isBlank: Bool { code == 0x20 && width == 1 }

  /// The code point of a cell that holds a single one, which most do.
  public var scalar: Unicode.Scalar? { Unicode.Scalar(code) }
}
