/// What a command without a screen may print: text and line feeds, nothing that a terminal obeys. Joiners and tags,
/// which only shape the characters around them, are text here.
enum TameText {
  static func violations(in bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["no UTF-8"] }
    let steering = text.unicodeScalars.filter { scalar in obeyed.contains { $0.contains(scalar.value) } }
    return Set(steering.map(\.value)).sorted().map { "U+" + String($0, radix: 16, uppercase: true) }
  }

  /// Controls but for the line feed, directions, line and paragraph separators.
  private static let obeyed: [ClosedRange<UInt32>] = [
    0x00...0x09, 0x0B...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x206F,
  ]
}
