/// How one code point takes part in a line of cells. Ambiguous width counts as one column.
enum ScalarKind {
  case narrow, wide
  /// Drawn on the character before it, no column of its own.
  case combining
  /// A variation selector: chooses between drawings of the character before it.
  case selector
  /// C0 and DEL: shown as its picture, `␛`.
  case control
  /// C1, bidirectional, zero-width and other characters that nobody sees: shown as `<U+202E>`.
  case invisible

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x20, 0x7F: self = .control
    case 0x20..<0x7F: self = .narrow
    case 0x80..<0xA0, 0xAD: self = .invisible
    case 0xA0..<0x300, 0x2500..<0x2600: self = WideRanges.contains(scalar.value) ? .wide : .narrow
    case 0x3400...0x9FFF, 0xAC00...0xD7A3: self = .wide
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .selector
    case 0x1161...0x11FF, 0xD7B0...0xD7FB: self = .combining
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
    case .lineSeparator, .paragraphSeparator: self = .invisible
    case .format: self = ScalarKind.isVisibleFormat(scalar.value) ? .narrow : .invisible
    default: self = WideRanges.contains(scalar.value) ? .wide : .narrow
    }
  }

  /// Signs that span digits and verses are of category Cf, and yet seen.
  private static func isVisibleFormat(_ value: UInt32) -> Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }
}
