import TerminalUI
import Testing

/// The name of a key can be read back: what footers show can be written into a configuration.
struct KeyNameTests {
  /// All that the decoder can make of bytes, one letter beyond ASCII among them.
  private static let keys: [Key] =
    (0x20..<0x7F).map { Key.character(Character(Unicode.Scalar(UInt8($0)))) }
    + (0x21..<0x7F).map { Key.alt(Character(Unicode.Scalar(UInt8($0)))) }
    + "abcdefghijklmnopqrstuvwxyz[]\\^_@".map(Key.control) + (1...12).map(Key.function)
    + [
      .character("é"), .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left,
      .right,
      .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight,
    ]

  @Test func `every key is read from its own name`() {
    for key in Self.keys { #expect(Key(name: key.name) == key, "\(key.name)") }
    #expect(Set(Self.keys.map(\.name)).count == Self.keys.count)
  }

  @Test func `Ctrl takes either case of a letter, Alt tells them apart`() {
    #expect(Key(name: "Ctrl-p") == .control("p"))
    #expect(Key(name: "Alt-X") == .alt("X"))
    #expect(Key(name: "Alt-x") == .alt("x"))
  }

  @Test(arguments: [
    "", "F0", "F13", "F01", "F+1", "Ctrl-", "Ctrl-1", "Ctrl-Shift-P", "Ctrl-é", "Alt-", "Alt- ", "Alt-é",
    "enter",
    "ab", "\u{1}", "\u{200B}", "\u{301}", "Ctrl-\u{1}",
  ]) func `what no terminal sends is no key`(name: String) {
    #expect(Key(name: name) == nil)
  }
}
