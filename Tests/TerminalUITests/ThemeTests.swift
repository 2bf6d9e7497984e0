import TerminalUI
import Testing

@Suite struct ThemeTests {
  @Test func `without colours no role has one`() {
    #expect(Role.allCases.allSatisfy { Theme.attributes(for: $0, depth: .none).foreground == nil })
  }

  @Test(arguments: ColorDepth.allCases)
  func `what has to be found stands out without colour`(depth: ColorDepth) {
    for role in [
      Role.selected, .selectedUnfocused, .error, .warning, .marked, .key, .match, .focusedBorder,
    ] {
      var attributes = Theme.attributes(for: role, depth: depth)
      attributes.foreground = nil
      #expect(attributes != Theme.attributes(for: .text, depth: .none))
    }
  }

  @Test func `only colours that are legible on light and dark are used`() {
    let used = Set(Role.allCases.compactMap { Theme.attributes(for: $0, depth: .ansi256).foreground })
    #expect(used.isSubset(of: [.red, .magenta, .green]))
  }

  @Test func `the selection of the pane with the keyboard differs from the others`() {
    let focused = Theme.attributes(for: .selected, depth: .none)
    #expect(focused != Theme.attributes(for: .selectedUnfocused, depth: .none))
  }

  @Test func `marks are one column of ASCII`() {
    for mark in [Glyphs.unicode.cursor, Glyphs.unicode.marked, Glyphs.unicode.error, Glyphs.unicode.warning] {
      #expect(mark.isASCII)
    }
    #expect(TextWidth.columns(of: Glyphs.unicode.ellipsis) == 1)
  }
}
