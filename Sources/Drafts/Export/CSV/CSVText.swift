/// The notation of RFC 4180.
public enum CSVText {
  /// Tabs and semicolons are quoted too: a reader that guesses the separator must not be misled.
  private static let special = Set(",;\t\"\r\n".utf8)

  /// A row of a report: no spreadsheet runs its cells as formulas, see ``GuardedCell``, and control characters, but for
  /// tabs and line breaks, are spelled out.
  public static func guardedRow(_ fields: [String]) -> [UInt8] {
    row(fields.map { $0.isEmpty ? $0 : GuardedCell.written($0.withControlsSpelled) })
  }

  static func row(_ fields: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field, to: &bytes)
    }
    return bytes + [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private static func append(_ field: String, to bytes: inout [UInt8]) {
    guard field.utf8.contains(where: special.contains) else { return bytes.append(contentsOf: field.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension String {
  fileprivate var withControlsSpelled: String {
    let isSpelled = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory == .control && !"\t\r\n".unicodeScalars.contains(scalar)
    }
    guard unicodeScalars.contains(where: isSpelled) else { return self }
    return unicodeScalars.map { isSpelled($0) ? $0.codePoint : String($0) }.joined()
  }
}
