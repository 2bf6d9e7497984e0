import Testing

@testable import TerminalUI

/// How well each role is read in the palettes that people have.
struct ContrastTests {
  /// What WCAG asks of text, and of what need not be read to understand the screen.
  private static func asked(of role: Role) -> Double { [.muted, .border].contains(role) ? 3 : 4.5 }

  /// Where a palette has nothing better, and how much it has at least. Every state has a sign or a word besides, and what
  /// is dim is said nowhere else than for convenience.
  private static func exceptions(_ palette: TerminalPalette) -> [Role: Double] {
    switch palette.testDescription {
    // Red is dark on black: bold, it is bright, but not under the cursor.
    case "xterm on black": [.error: 3.5]
    // A palette for black; of its greens none is dark.
    case "xterm on white": [.success: 2.1, .jsonString: 2.1]
    case "Linux console": [.error: 2.7, .warning: 4.0, .jsonNumber: 4.0, .badgeAlert: 4.0]
    // Made to be soft: its own text has 4.7 on dark and 4.1 on light.
    case "Solarized dark":
      [
        .error: 3.2, .muted: 2.8, .border: 2.8, .badgeSandbox: 4.0, .badgeProduction: 3.7, .badgeAlert: 4.0,
      ]
    default:
      [
        .text: 4.1, .title: 4.1, .selection: 4.1, .field: 4.1, .match: 4.1, .accent: 3.4, .frame: 3.4,
        .marked: 3.4, .key: 3.4, .id: 3.4, .heading: 4.1, .jsonName: 3.4, .error: 4.2, .warning: 4.2,
        .jsonNumber: 4.2,
        .success: 2.9, .jsonString: 2.9, .border: 2.3, .badgeSandbox: 4.0, .badgeProduction: 3.7,
        .badgeAlert: 4.0,
      ]
    }
  }

  @Test(
    arguments: [.xtermOnBlack, .xtermOnWhite, .linuxConsole, .solarizedDark, .solarizedLight]
      as [TerminalPalette])
  func `every role is read in it, with the exceptions that are named`(palette: TerminalPalette) {
    let exceptions = Self.exceptions(palette)
    for role in Role.allCases {
      let isBadge = [.badgeSandbox, .badgeProduction, .badgeAlert].contains(role)
      let worst =
        (isBadge ? [.none] : [Emphasis.none, .selected]).map { palette.contrast(of: role, $0) }.min() ?? 0
      let least = exceptions[role] ?? Self.asked(of: role)
      #expect(worst >= least, "\(role): \(worst)")
      #expect(exceptions[role] == nil || worst < Self.asked(of: role), "\(role) needs no exception: \(worst)")
    }
  }

  @Test func `contrast is what WCAG makes of it`() {
    #expect(abs(ScreenColor(0).contrast(to: ScreenColor(0xFFFFFF)) - 21) < 0.01)
    #expect(abs(ScreenColor(0x777777).contrast(to: ScreenColor(0xFFFFFF)) - 4.48) < 0.01)
    #expect(ScreenColor(0xCD0000).contrast(to: ScreenColor(0xCD0000)) == 1)
  }
}
