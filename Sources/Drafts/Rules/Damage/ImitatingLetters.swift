/// Letters of other scripts that look like those of Latin, by which one name passes for another.
enum ImitatingLetters {
  /// The text with the Latin letters that it seems to have.
  static func latin(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(scalar.imitated ?? scalar) }
    return String(result)
  }

  /// Whether a part of a domain passes for another one: letters of two scripts in one word, forms of letters that
  /// nobody types, or nothing but letters that look like Latin where Latin is expected.
  static func imitates(_ label: some Sequence<Unicode.Scalar>, amongLatin: Bool) -> Bool {
    var hasLatin = false
    var hasOther = false
    var hasOwn = false
    for scalar in label {
      if scalar.isLatinForm { return true }
      if scalar.isLatinLetter {
        hasLatin = true
      } else if scalar.isOfSimilarScript {
        hasOther = true
        if scalar.imitated == nil { hasOwn = true }
      }
    }
    return hasOther && (hasLatin || amongLatin && !hasOwn)
  }
}

extension Unicode.Scalar {
  fileprivate var isLatinLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// Greek, Cyrillic, Armenian, Cherokee and the like: scripts with letters that Latin has too.
  fileprivate var isOfSimilarScript: Bool {
    switch value {
    case 0x370...0x58F, 0x13A0...0x13FF, 0x1C80...0x1C8F, 0x1F00...0x1FFF, 0x2C80...0x2DFF, 0xA640...0xA69F:
      true
    default: false
    }
  }

  /// A Latin letter or digit in a form of its own: wide, mathematical, phonetic, small capitals, raised.
  fileprivate var isLatinForm: Bool {
    switch value {
    case 0x250...0x2AF: imitated != nil
    case 0xAA, 0xBA, 0xB2, 0xB3, 0xB9, 0x2B0...0x2FF, 0x1D00...0x1DBF, 0x2070...0x209C, 0x2100...0x218B,
      0x2C60...0x2C7F, 0xA720...0xA7FF, 0xAB30...0xAB6F, 0xFF10...0xFF5A, 0x1D400...0x1D7FF:
      true
    default: false
    }
  }

  /// The Latin letter that it looks like.
  fileprivate var imitated: Unicode.Scalar? {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0)
    case 0x3002, 0xFF61: "."
    case 0x1D400...0x1D6A3:
      Unicode.Scalar(((value - 0x1D400) % 52 < 26 ? 0x41 : 0x61 - 26) + (value - 0x1D400) % 52)
    case 0x1D7CE...0x1D7FF: Unicode.Scalar(0x30 + (value - 0x1D7CE) % 10)
    default: value < 0x80 ? nil : Self.lookalikes[self]
    }
  }

  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = [
      ("аАαΑɑᴀ", "a"), ("вВΒʙ", "b"), ("сСϲᴄ", "c"), ("ԁɗ", "d"), ("еЕΕҽ", "e"), ("ɡɢ", "g"), ("һНΗʜ", "h"),
      ("іІιΙıɪӏɩ", "i"), ("јЈϳ", "j"), ("кКκΚ", "k"), ("ʟⅼ", "l"), ("мМΜ", "m"), ("пηΝոɴ", "n"),
      ("оОοΟσօᴏ", "o"),
      ("рРρΡ", "p"), ("ԛզ", "q"), ("гᴦʀ", "r"), ("ѕЅꜱ", "s"), ("тТτΤ", "t"), ("υսц", "u"), ("ѵνᴠ", "v"),
      ("ԝωѡ", "w"), ("хХχΧ", "x"), ("уУγΥүʏ", "y"), ("Ζᴢ", "z"),
    ]
    let letters = pairs.flatMap { alike, latin in
      latin.unicodeScalars.flatMap { letter in alike.unicodeScalars.map { ($0, letter) } }
    }
    return Dictionary(letters, uniquingKeysWith: { first, _ in first })
  }()
}
