import CNcurses
import CPseudoTerminal
import TerminalUI
import Testing

/// Three tables of widths meet on a screen: ours, the C library's, by which ncurses moves, and the terminal's. Only a
/// real terminal's word counts in the end.
@Suite struct EmulatorAgreementTests {
  struct NoEmulator: Error {}

  @Test func `what is drawn as it is takes the columns in an emulator that it takes here`() throws {
    _ = cncurses_set_locale()
    guard let emulator = cpt_emulator_new(12, 2) else { throw NoEmulator() }
    defer { cpt_emulator_free(emulator) }
    var disputed: [String] = []
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    for value in UInt32(0x20)..<0x3_1000 {
      guard let scalar = Unicode.Scalar(value), let ours = drawnWidth(scalar, &canvas) else { continue }
      // Where the C library says otherwise a replacement is drawn.
      guard Int(cncurses_width(value)) == ours, !isYoungEmoji(scalar) else { continue }
      let theirs = columns(of: "a\(Character(scalar))", on: emulator) - 1
      if theirs != ours { disputed.append("U+\(String(value, radix: 16)) \(ours) \(theirs)") }
    }
    #expect(disputed == [])
  }

  @Test func `what is drawn on the character before it takes no column`() throws {
    _ = cncurses_set_locale()
    guard let emulator = cpt_emulator_new(12, 2) else { throw NoEmulator() }
    defer { cpt_emulator_free(emulator) }
    var disputed: [String] = []
    var canvas = Canvas(size: Size(columns: 24, rows: 1))
    for value in UInt32(0x80)..<0xF_0000 {
      guard let scalar = Unicode.Scalar(value), isMark(scalar, &canvas) else { continue }
      guard cncurses_width(value) == 0, isKnown(scalar) else { continue }
      let theirs = columns(of: "a\(Character(scalar))", on: emulator) - 1
      if theirs != 0 { disputed.append("U+\(String(value, radix: 16)) 0 \(theirs)") }
    }
    #expect(disputed == [])
  }

  /// The emulator's emoji are those of Unicode 9, of 2016. Terminals that people use know younger ones.
  private func isYoungEmoji(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.properties.isEmojiPresentation, let age = scalar.properties.age else { return false }
    return age.major > 9
  }

  /// The emulator's marks are those of Unicode 5, of 2006, but for some of Japan, which it takes for wide letters.
  /// Terminals that people use know younger ones, and Burmese cannot be read without.
  private func isKnown(_ mark: Unicode.Scalar) -> Bool {
    let (age, japanese) = (mark.properties.age, [0x302A...0x302D, 0x3099...0x309A])
    guard let age, age.major < 5 || (age.major == 5 && age.minor == 0) else { return false }
    return !japanese.contains { $0.contains(Int(mark.value)) }
  }

  /// Whether a code point is drawn in the cell of the letter before it.
  private func isMark(_ scalar: Unicode.Scalar, _ canvas: inout Canvas) -> Bool {
    canvas.write("a\(Character(scalar))", at: .zero)
    guard let cell = canvas.row(0).first else { return false }
    return canvas.scalars(of: cell).count == 2
  }

  private func columns(of text: String, on emulator: OpaquePointer) -> Int {
    let bytes = Array("\u{1B}[H\(text)".utf8)
    cpt_emulator_feed(emulator, bytes, bytes.count)
    return Int(cpt_emulator_status(emulator).column)
  }

  private func drawnWidth(_ scalar: Unicode.Scalar, _ canvas: inout Canvas) -> Int? {
    canvas.write(String(Character(scalar)), at: .zero)
    guard let cell = canvas.row(0).first, canvas.scalars(of: cell) == [scalar] else { return nil }
    return Int(cell.width)
  }
}
