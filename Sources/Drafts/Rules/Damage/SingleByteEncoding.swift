/// An encoding in which each byte from 0x80 on is a letter of its own. In some of them UTF-8 is read by mistake.
struct SingleByteEncoding: Sendable {
  private let scalars: [Unicode.Scalar]
  private let bytes: [Unicode.Scalar: UInt8]

  /// - Parameter letters: what the last bytes mean, up to 0xFF; those before mean the controls of their number.
  init(_ letters: String) {
    let last = Array(letters.unicodeScalars)
    let first = (UInt8(0x80)...UInt8(0xFF)).prefix(0x80 - last.count).map { Unicode.Scalar($0) }
    scalars = first + last
    bytes = Dictionary(
      zip(scalars, UInt8(0x80)...UInt8(0xFF)), uniquingKeysWith: { earlier, _ in earlier })
  }

  /// From 0x80 on.
  func scalar(of byte: UInt8) -> Unicode.Scalar? {
    byte < 0x80 ? nil : scalars[Int(byte) - 0x80]
  }

  /// Nil for a letter that the encoding lacks.
  func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if let byte = bytes[scalar] { return byte }
    // Programs read a byte that means nothing as the control of its number.
    return (0x80..<0xA0).contains(scalar.value) ? UInt8(scalar.value) : nil
  }

  static let windows1252 = Self(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ" + latin)
  static let windows1251 = Self(
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
      + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя")
  static let macRoman = Self(
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰"
      + "ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
  /// Those in which programs read UTF-8.
  static let misreading = [windows1252, windows1251, macRoman]

  private static let latin = String(
    String.UnicodeScalarView((UInt8(0xA0)...UInt8(0xFF)).map { Unicode.Scalar($0) }))
}
