/// The files of a ZIP archive that is in memory.
struct ZipArchive {
  private struct Entry {
    let method: Int
    let size: Int
    let offset: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  /// Nil for what is no archive, or is damaged or encrypted.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let end = Self.endRecord(bytes) else { return nil }
    var place = number(at: end + 16, 4)
    for _ in 0..<number(at: end + 10, 2) {
      guard place >= 0, place + 46 <= bytes.count, number(at: place, 4) == 0x0201_4B50,
        number(at: place + 8, 2) & 1 == 0
      else { return nil }
      let nameEnd = place + 46 + number(at: place + 28, 2)
      guard nameEnd <= bytes.count else { return nil }
      entries[String(decoding: bytes[place + 46..<nameEnd], as: UTF8.self)] = Entry(
        method: number(at: place + 10, 2), size: number(at: place + 20, 4), offset: number(at: place + 42, 4))
      place = nameEnd + number(at: place + 30, 2) + number(at: place + 32, 2)
    }
  }

  /// The bytes of a file; nil where it is not there, damaged or longer than is read.
  func file(_ name: String) -> [UInt8]? {
    guard let entry = entries[name], entry.offset + 30 <= bytes.count else { return nil }
    let start = entry.offset + 30 + number(at: entry.offset + 26, 2) + number(at: entry.offset + 28, 2)
    guard start + entry.size <= bytes.count else { return nil }
    let packed = bytes[start..<start + entry.size]
    switch entry.method {
    case 0: return Array(packed)
    case 8: return try? Inflate.unpack(packed, limit: ImportBound.bytes.limit)
    default: return nil
    }
  }

  /// It stands at the end, with a comment of at most 64 KiB behind it.
  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let first = max(0, bytes.count - 22 - 65_535)
    return stride(from: bytes.count - 22, through: first, by: -1).first {
      bytes[$0] == 0x50 && bytes[$0 + 1] == 0x4B && bytes[$0 + 2] == 5 && bytes[$0 + 3] == 6
    }
  }

  private func number(at index: Int, _ count: Int) -> Int {
    guard index >= 0, index + count <= bytes.count else { return 0 }
    return (0..<count).reduce(0) { $0 | Int(bytes[index + $1]) << (8 * $1) }
  }
}
