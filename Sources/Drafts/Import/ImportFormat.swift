/// The kinds of files that hold contacts.
public enum ImportFormat: String, Hashable, Sendable, CaseIterable {
  case json, csv, tsv, vcf

  /// The format that a file's name tells; nil for other names.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    self.init(rawValue: fileName[dot...].dropFirst().lowercased())
  }

  /// The format that the first bytes of a file look like; a table when it is nothing else.
  public init(firstBytes: some Sequence<UInt8>) {
    let bytes = Self.text(Array(firstBytes.prefix(4096)))
    let text = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let vCard = Array("begin:vcard".utf8)
    if text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "[") {
      self = .json
    } else if text.prefix(vCard.count).map({ $0 | 0x20 }) == vCard.map({ $0 | 0x20 }) {
      self = .vcf
    } else {
      let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
      self = line.contains(0x09) ? .tsv : .csv
    }
  }

  /// The beginning of a file in UTF-8, without a byte order mark.
  private static func text(_ bytes: [UInt8]) -> [UInt8] {
    let text = DecodedText.bytes(bytes, isWhole: true)
    return text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
  }
}
