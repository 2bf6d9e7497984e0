import Testing

@testable import TerminalUI

/// A colour of a screen, in sRGB.
struct ScreenColor: Hashable {
  let levels: [Double]

  init(_ hex: Int) { levels = [16, 8, 0].map { Double(hex >> $0 & 0xFF) / 255 } }

  private init(_ levels: [Double]) { self.levels = levels }

  /// Two thirds of it, and one of what is behind it, as VTE draws dim text.
  func dimmed(on background: Self) -> Self {
    Self(zip(levels, background.levels).map { (2 * $0 + $1) / 3 })
  }

  /// By WCAG 2.2, from 1 for two that are alike to 21 for black on white.
  func contrast(to other: Self) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    let linear = levels.map { $0 <= 0.04045 ? $0 / 12.92 : Self.power(($0 + 0.055) / 1.055) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// To the power of 2.4, which is a fifth root of twelve: Newton's method needs no library.
  private static func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    return (0..<200).reduce(1.0) { root, _ in (4 * root + twelfth / (root * root * root * root)) / 5 }
  }
}

/// What a terminal makes of colours.
struct TerminalPalette: CustomTestStringConvertible {
  let testDescription: String
  let colors: [ScreenColor]
  let text: ScreenColor
  let page: ScreenColor
  let theme: Theme
  /// Bold text has the bright one of its colour.
  let brightensBold: Bool

  func contrast(of role: Role, _ emphasis: Emphasis) -> Double {
    let attributes = theme.attributes(for: role, emphasis)
    let back = attributes.background.map { colors[$0.rawValue] } ?? page
    var front =
      attributes.foreground.map {
        colors[$0.rawValue + (brightensBold && attributes.bold && !$0.isBright ? 8 : 0)]
      }
      ?? text
    if attributes.dim { front = front.dimmed(on: back) }
    return front.contrast(to: back)
  }
}

extension TerminalPalette {
  private static let xterm = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map(ScreenColor.init)

  private static let console = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ].map(ScreenColor.init)

  private static let solarized = [
    0x073642, 0xDC322F, 0x859900, 0xB58900, 0x268BD2, 0xD33682, 0x2AA198, 0xEEE8D5,
    0x002B36, 0xCB4B16, 0x586E75, 0x657B83, 0x839496, 0x6C71C4, 0x93A1A1, 0xFDF6E3,
  ].map(ScreenColor.init)

  static let xtermOnBlack = Self(
    testDescription: "xterm on black", colors: xterm, text: ScreenColor(0xE5E5E5), page: ScreenColor(0),
    theme: Theme(depth: .ansi256, background: .dark), brightensBold: true)
  static let xtermOnWhite = Self(
    testDescription: "xterm on white", colors: xterm, text: ScreenColor(0), page: ScreenColor(0xFFFFFF),
    theme: Theme(depth: .ansi256, background: .light), brightensBold: true)
  static let linuxConsole = Self(
    testDescription: "Linux console", colors: console, text: ScreenColor(0xAAAAAA), page: ScreenColor(0),
    theme: Theme(depth: .ansi8, background: .dark), brightensBold: true)
  static let solarizedDark = Self(
    testDescription: "Solarized dark", colors: solarized, text: solarized[12], page: solarized[8],
    theme: Theme(depth: .ansi16, background: .dark), brightensBold: false)
  static let solarizedLight = Self(
    testDescription: "Solarized light", colors: solarized, text: solarized[11], page: solarized[15],
    theme: Theme(depth: .ansi16, background: .light), brightensBold: false)
}
