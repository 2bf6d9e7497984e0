/// How one code point takes part in a line of cells. Ambiguous width counts as one column.
enum ScalarKind {
  case narrow, wide
  /// Drawn on the character before it, no column of its own.
  case combining
  /// A variation selector: chooses between drawings of the character before it.
  case selector
  /// C0 and DEL: shown as its picture, `␛`.
  case control
  /// C1, bidirectional, zero-width and other characters that nobody sees, and those on whose width terminals do not
  /// agree: shown as `<U+202E>`.
  case invisible

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x20, 0x7F: self = .control
    case 0x20..<0x7F: self = .narrow
    case 0x80..<0xA0, 0xAD: self = .invisible
    case _ where ScalarKind.isDisputed(scalar.value): self = .invisible
    case 0xA0..<0x300, 0x2500..<0x2600: self = WideRanges.contains(scalar.value) ? .wide : .narrow
    case 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x2FFFD, 0x30000...0x3FFFD: self = .wide
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .selector
    case 0x1161...0x11FF: self = .combining
    default: self = ScalarKind(category: scalar)
    }
  }

  private init(category scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint {
      self = .invisible
      return
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: self = .combining
    case .lineSeparator, .paragraphSeparator, .format: self = .invisible
    default: self = WideRanges.contains(scalar.value) ? ScalarKind(wide: properties) : .narrow
    }
  }

  /// Half of a flag, what Unicode has given another width or category since, and gaps between the wide emoji.
  private static func isDisputed(_ value: UInt32) -> Bool {
    switch value {
    case 0x6DE, 0x1734, 0x1885...0x1886, 0x1A1B, 0xA802, 0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF,
      0xD7B0...0xD7FB, 0x1D300...0x1D376, 0x1F1E6...0x1F1FF, 0x1F93B, 0x1F946:
      true
    default: false
    }
  }

  /// Since Unicode 9 of 2016, which made the emoji of its day wide, tables of terminals are of any age. Emoji of later
  /// years are drawn up to Unicode 14, which the C libraries in use know; where one does not, a replacement is drawn.
  private init(wide properties: Unicode.Scalar.Properties) {
    let newest = properties.isEmojiPresentation ? 14 : 9
    guard let age = properties.age, age.major < newest || (age.major == newest && age.minor == 0) else {
      self = .invisible
      return
    }
    self = .wide
  }
}
