import TerminalUI

/// A line of a request body as people read it: a run of its exact bytes, cut into pieces of one role each.
///
/// The runs of all lines, one behind the other, are the body.
struct BodyLine: Hashable, Sendable {
  struct Piece: Hashable, Sendable {
    var range: Range<Int>
    var role: Role
  }

  enum Kind: Hashable, Sendable {
    /// Begins a part that can be folded: the index of its closing line, and how many elements it has.
    case opening(end: Int, count: Int)
    case closing
    /// A value, or a part so small that it has a line to itself.
    case whole
  }

  /// How the line is reached from the part around it.
  enum Step: Hashable, Sendable {
    /// Adds nothing to the path: the whole body, and lines that end a part.
    case root
    case name(String)
    case index(Int)
  }

  /// The line that begins the part around it.
  var parent: Int?
  var step: Step
  var depth: Int
  var kind: Kind
  /// The name of the only member of an object that has a line to itself; the value is then that member's.
  var inner: String?
  /// The bytes of the value; for a line that begins a part, those of the whole part.
  var value: Range<Int>
  var pieces: [Piece] = []

  var range: Range<Int> {
    let start = pieces.first?.range.lowerBound ?? value.lowerBound
    return start..<max(start, pieces.last?.range.upperBound ?? start)
  }

  var isOpening: Bool {
    if case .opening = kind { true } else { false }
  }
}
