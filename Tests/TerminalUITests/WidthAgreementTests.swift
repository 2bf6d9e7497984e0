import CNcurses
import TerminalUI
import Testing

@Suite struct WidthAgreementTests {
  @Test func `wherever the C library knows a width, it is ours`() {
    _ = cncurses_set_locale()
    var disputed: [String] = []
    var drawn = Canvas(size: Size(columns: 12, rows: 1))
    for value in UInt32(0x20)..<0x2_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let theirs = Int(cncurses_width(value))
      let ours = drawnWidth(scalar, &drawn)
      if theirs > 0, let ours, ours != theirs {
        disputed.append("U+\(String(value, radix: 16)) \(ours) \(theirs)")
      }
    }
    #expect(disputed == [])
  }

  /// The width of a code point that is drawn as it is; nil if it is spelled out.
  private func drawnWidth(_ scalar: Unicode.Scalar, _ drawn: inout Canvas) -> Int? {
    drawn.write(String(Character(scalar)), at: .zero)
    guard let cell = drawn.row(0).first, drawn.scalars(of: cell) == [scalar] else { return nil }
    return Int(cell.width)
  }
}
