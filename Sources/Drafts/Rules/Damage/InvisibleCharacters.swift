extension Unicode.Scalar {
  /// Nobody sees it: zero-width and direction marks, soft hyphens, byte order marks, fillers.
  var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x2800, 0xFEFF, 0xFFF9...0xFFFB: true
    case ..<0x34F: false
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}

/// Finds the characters that nobody sees, apart from those that letters and emoji are joined and shaped with.
struct InvisibleCharacters {
  struct Finding: Hashable, Sendable {
    let scalar: Unicode.Scalar
    /// The position of the first one among the characters as they are counted in text, from 1.
    let position: Int
    var count: Int
    /// The text without them.
    var rest: String
  }

  /// Nil where there are none.
  static func find(in text: String) -> Finding? {
    guard text.unicodeScalars.contains(where: \.isInvisible) else { return nil }
    let scalars = Array(text.unicodeScalars)
    var finding: Finding?
    var rest = String.UnicodeScalarView()
    var isTagging = false
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      isTagging = scalar.isTag && (isTagging || before?.value == 0x1F3F4)
      if !scalar.isInvisible || isTagging || scalar.shapes(before, after) {
        rest.append(scalar)
      } else {
        finding = finding ?? Finding(scalar: scalar, position: rest.count + 1, count: 0, rest: "")
        finding?.count += 1
      }
    }
    finding?.rest = String(rest)
    return finding
  }
}

extension Unicode.Scalar {
  /// One of those that spell the region of a flag, after the black flag.
  fileprivate var isTag: Bool { (0xE0020...0xE007F).contains(value) }

  /// Whether it changes how its neighbours are drawn, as their script or emoji need it.
  fileprivate func shapes(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
    guard let before else { return false }
    switch value {
    case 0x200C, 0x200D:
      return after.map { before.isJoined && ($0.isJoined || $0.value == 0x200D) } ?? false
    case 0xFE00...0xFE0F:
      return before.properties.isEmoji || before.value > 0x1000 && !before.isInvisible
    case 0xE0100...0xE01EF: return before.properties.isIdeographic
    case 0x180B...0x180F: return (0x1800...0x18AF).contains(before.value)
    case 0x115F, 0x1160: return (0x1100...0x11FF).contains(after?.value ?? before.value)
    default: return false
    }
  }

  /// Its script joins letters, or it is an emoji or belongs to one.
  fileprivate var isJoined: Bool {
    switch value {
    case 0x0600...0x109F, 0x1780...0x18AF, 0x1900...0x1CFF, 0xA840...0xABFF, 0xFB1D...0xFDFF,
      0xFE0F, 0xFE70...0xFEFC, 0x10A00...0x11FFF, 0xE007F:
      true
    case ..<0xA9: false
    default: properties.isEmoji
    }
  }
}
