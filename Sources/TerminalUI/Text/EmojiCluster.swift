/// A cluster that terminals draw as one picture two columns wide, or not at all: sequences with a joiner, a
/// skin tone, an emoji selector or tags, and flags. No cell of ncurses holds it, so a simpler drawing of the
/// same width stands for it.
struct EmojiCluster {
  private let first: TextUnit
  private let second: TextUnit?

  init?(_ scalars: Character.UnicodeScalarView) {
    guard let base = scalars.first, scalars.count > 1 else { return nil }
    let next = scalars[scalars.index(after: scalars.startIndex)]
    if let flag = EmojiCluster.flagLetters(base, next) {
      (first, second) = flag
      return
    }
    guard base.properties.isEmoji, scalars.dropFirst().contains(where: EmojiCluster.makesPicture) else {
      return nil
    }
    let kind = ScalarKind(base)
    guard kind == .wide || kind == .narrow else { return nil }
    let isWide = kind == .wide
    first = TextUnit(code: base.value, width: isWide ? 2 : 1)
    second = isWide ? nil : .space
  }

  func forEachUnit(_ body: (TextUnit) -> Bool) -> Bool {
    guard body(first) else { return false }
    return second.map(body) ?? true
  }

  /// Joiner, emoji selector, skin tones, tags.
  private static func makesPicture(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: false
    }
  }

  /// The two letters a flag is made of: `FR`.
  private static func flagLetters(_ base: Unicode.Scalar, _ next: Unicode.Scalar) -> (TextUnit, TextUnit?)? {
    let indicators: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF
    guard indicators.contains(base.value), indicators.contains(next.value) else { return nil }
    let letter = { TextUnit(code: $0 - indicators.lowerBound + 0x41, width: 1) }
    return (letter(base.value), letter(next.value))
  }
}
