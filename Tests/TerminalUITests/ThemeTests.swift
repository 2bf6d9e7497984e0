import TerminalUI
import Testing

@Suite struct ThemeTests {
  private static let colored = [ColorDepth.ansi8, .ansi16, .ansi256]

  private func looks(_ theme: Theme, _ emphasis: Emphasis = .none) -> [Role: Attributes] {
    Dictionary(
      uniqueKeysWithValues: Role.allCases.map { ($0, theme.attributes(for: $0, emphasis)) })
  }

  private static let plain: [Role: Attributes] = [
    .text: Attributes(), .muted: Attributes(dim: true), .title: Attributes(bold: true),
    .heading: Attributes(underline: true), .id: Attributes(),
    .accent: Attributes(bold: true), .frame: Attributes(bold: true), .selection: Attributes(reverse: true),
    .marked: Attributes(bold: true),
    .error: Attributes(bold: true), .warning: Attributes(bold: true), .success: Attributes(),
    .key: Attributes(bold: true), .field: Attributes(), .border: Attributes(dim: true),
    .badgeSandbox: Attributes(reverse: true), .badgeProduction: Attributes(bold: true, reverse: true),
    .badgeAlert: Attributes(bold: true, reverse: true), .jsonName: Attributes(), .jsonString: Attributes(),
    .jsonNumber: Attributes(), .match: Attributes(bold: true, underline: true),
  ]

  /// What is the same on every background.
  private static let colors: [Role: Attributes] = [
    .badgeSandbox: Attributes(foreground: .black, background: .green),
    .badgeProduction: Attributes(foreground: .white, background: .red, bold: true),
    .badgeAlert: Attributes(foreground: .black, background: .yellow),
    .error: Attributes(foreground: .red, bold: true), .success: Attributes(foreground: .green),
    .jsonString: Attributes(foreground: .green),
  ]

  @Test(arguments: Theme.Background.allCases)
  func `without colours every role has an attribute or a sign of its own`(background: Theme.Background) {
    #expect(looks(Theme(depth: .none, background: background)) == Self.plain)
  }

  @Test(arguments: colored) func `on a dark background`(depth: ColorDepth) {
    let own: [Role: Attributes] = [
      .frame: Attributes(foreground: .cyan), .accent: Attributes(foreground: .cyan, bold: true),
      .key: Attributes(foreground: .cyan), .id: Attributes(foreground: .cyan),
      .marked: Attributes(foreground: .cyan, bold: true),
      .warning: Attributes(foreground: .yellow, bold: true), .jsonName: Attributes(foreground: .cyan),
      .jsonNumber: Attributes(foreground: .yellow),
    ]
    let expected = Self.plain.merging(Self.colors) { $1 }.merging(own) { $1 }
    #expect(looks(Theme(depth: depth, background: .dark)) == expected)
  }

  @Test(arguments: colored) func `on a light background nothing is yellow or bright but grey`(
    depth: ColorDepth
  ) {
    let own: [Role: Attributes] = [
      .frame: Attributes(foreground: .blue), .accent: Attributes(foreground: .blue, bold: true),
      .key: Attributes(foreground: .blue), .id: Attributes(foreground: .blue),
      .marked: Attributes(foreground: .blue, bold: true),
      .error: Attributes(foreground: .red), .warning: Attributes(foreground: .magenta),
      .jsonName: Attributes(foreground: .blue),
      .jsonNumber: Attributes(foreground: .magenta),
      .muted: depth == .ansi8 ? Attributes(dim: true) : Attributes(foreground: .brightBlack),
    ]
    let expected = Self.plain.merging(Self.colors) { $1 }.merging(own) { $1 }
    #expect(looks(Theme(depth: depth, background: .light)) == expected)
  }

  @Test(arguments: colored)
  func `on an unknown background only what is legible on both is used`(depth: ColorDepth) {
    let own: [Role: Attributes] = [
      .frame: Attributes(foreground: .magenta), .accent: Attributes(foreground: .magenta, bold: true),
      .warning: Attributes(foreground: .magenta, bold: true), .jsonNumber: Attributes(foreground: .magenta),
    ]
    let expected = Self.plain.merging(Self.colors) { $1 }.merging(own) { $1 }
    #expect(looks(Theme(depth: depth)) == expected)
  }

  @Test(arguments: Theme.Background.allCases)
  func `a state keeps its colour under the selection`(background: Theme.Background) {
    let theme = Theme(depth: .ansi16, background: background)
    for role in [Role.error, .warning, .success, .accent] {
      var expected = theme.attributes(for: role)
      (expected.reverse, expected.bold) = (true, false)
      #expect(theme.attributes(for: role, .selected) == expected)
    }
    for role in [Role.text, .muted, .title] {
      #expect(theme.attributes(for: role, .selected) == Attributes(reverse: true))
    }
  }

  @Test func `where a list stands that has no keyboard is dim, and underlined where dim may be nothing`() {
    #expect(Theme(depth: .ansi16).attributes(for: .text, .kept) == Attributes(dim: true))
    #expect(Theme(depth: .none).attributes(for: .text, .kept) == Attributes(dim: true, underline: true))
    let error = Attributes(foreground: .red, bold: true, dim: true)
    #expect(Theme(depth: .ansi16).attributes(for: .error, .kept) == error)
  }

  @Test func `a person's own colours count where there are colours`() {
    let own: [Role: Attributes] = [
      .accent: Attributes(foreground: .brightYellow, background: .blue),
      .selection: Attributes(foreground: .black, background: .white),
    ]
    let theme = Theme(depth: .ansi16, background: .dark, chosen: own)
    #expect(theme.attributes(for: .accent) == own[.accent])
    #expect(theme.attributes(for: .text, .selected) == Attributes(foreground: .black, background: .white))
    #expect(
      theme.attributes(for: .error, .selected)
        == Attributes(foreground: .red, background: .white))
    #expect(looks(Theme(depth: .none, chosen: own)) == Self.plain)
    let eight = Theme(depth: .ansi8, chosen: own)
    #expect(
      eight.attributes(for: .accent) == Attributes(foreground: .yellow, background: .blue, bold: true))
  }

  @Test func `roles and colours are known by their names`() {
    #expect(Role.allCases.allSatisfy { Role(name: $0.name) == $0 })
    #expect(NamedColor.allCases.allSatisfy { NamedColor(name: $0.name) == $0 })
    #expect(Role(name: "badge-sandbox") == .badgeSandbox)
    #expect(NamedColor(name: "bright-red") == .brightRed)
    #expect(NamedColor(name: "brightRed") == nil)
  }

  @Test(arguments: [Glyphs.unicode, .ascii, Glyphs(.console)])
  func `marks take one column, and are aligned with the widest`(glyphs: Glyphs) {
    for mark in [glyphs.cursor, glyphs.marked, glyphs.error, glyphs.warning, glyphs.ellipsis, glyphs.thumb] {
      #expect(TextWidth.columns(of: String(mark)) == 1)
    }
    #expect(
      TextWidth.columns(of: glyphs.aligned(glyphs.error)) == TextWidth.columns(of: glyphs.ok))
  }

  @Test func `plain characters are ASCII`() {
    let glyphs = Glyphs.ascii
    let marks = [
      glyphs.cursor, glyphs.marked, glyphs.error, glyphs.warning, glyphs.ellipsis, glyphs.thumb, glyphs.dot,
      glyphs.horizontal, glyphs.vertical, glyphs.topLeft, glyphs.bottomRight, glyphs.times,
    ]
    #expect(marks.allSatisfy { $0.isASCII })
    #expect(
      [glyphs.ok, String(glyphs.error), String(glyphs.warning), String(glyphs.marked)] == [
        "ok", "x", "!", "*",
      ])
  }
}
