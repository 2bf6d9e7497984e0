/// The encoding of western Windows, which older spreadsheets write.
enum Windows1252 {
  /// What 0x80 to 0x9F mean; 0 for nothing. Everything from 0xA0 has its number in Unicode.
  private static let special: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0, 0x017E, 0x0178,
  ]

  static func isDefined(_ byte: UInt8) -> Bool {
    !(0x80..<0xA0).contains(byte) || special[Int(byte) - 0x80] != 0
  }

  /// The text in UTF-8. A byte that means nothing stays as it is, which UTF-8 does not allow: it is found later.
  static func decode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 || !isDefined(byte) {
        text.append(byte)
      } else {
        let unit = byte < 0xA0 ? special[Int(byte) - 0x80] : UInt16(byte)
        if let scalar = Unicode.Scalar(unit) { text.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
      }
    }
    return text
  }
}
