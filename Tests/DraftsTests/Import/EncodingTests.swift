import ContactsModel
import Drafts
import Testing

struct EncodingTests {
  private static let table = "email,city\nana@a.example,Ulm\nbob@b.example,Köln 北京 👩‍👩‍👧\r\ncy@c.example,x\n"

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    let units = [0xFEFF] + Array(text.utf16)
    return units.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private func read(_ bytes: [UInt8], pieces: Int) throws -> ImportedDraft {
    var importer = Importer(ImportFormat(firstBytes: bytes))
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      importer.consume(Array(bytes[start..<min(start + pieces, bytes.count)]))
    }
    return try importer.finish()
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func `UTF-8 with and without a mark and UTF-16 with one are the same text, in pieces of any size`(
    pieces: Int
  ) throws {
    let plain = try imported(Self.table, .csv)
    #expect(plain.values("city") == ["Ulm", "Köln 北京 👩‍👩‍👧", "x"])
    let forms = [
      Array(Self.table.utf8), Array("\u{FEFF}\(Self.table)".utf8), Self.utf16(Self.table, isBigEndian: true),
      Self.utf16(Self.table, isBigEndian: false),
    ]
    for form in forms { #expect(try read(form, pieces: pieces) == plain) }
  }

  @Test(arguments: [1, 5, 4096, 100_000])
  func `Windows-1252 is read with a warning at the line where it shows`(pieces: Int) throws {
    let bytes =
      Self.latin("email,city\r\nana@a.example,Ulm\r\nbob@b.example,K\u{F6}ln ") + [0x80, 0x93, 0x94]
      + Self.latin("\r\ncy@c.example,\u{C5}rhus\r\n")
    let draft = try read(bytes, pieces: pieces)
    #expect(draft.values("city") == ["Ulm", "Köln €“”", "Århus"])
    #expect(draft.summaries == ["3: windows-1252-assumed?"])
  }

  @Test(arguments: [1, 4095, 70_000])
  func `a Windows-1252 text that is longer than what is looked at is read to its end`(pieces: Int) throws {
    let rows = (0..<3000).map { "p\($0)@example.com,Stra\u{DF}e \($0)\n" }.joined()
    let draft = try read(Self.latin("email,city\n" + rows), pieces: pieces)
    #expect(draft.values("city") == (0..<3000).map { "Straße \($0)" })
    #expect(draft.summaries == ["2: windows-1252-assumed?"])
  }

  @Test func `a body in Windows-1252 is read too`() throws {
    let draft = try read(Self.latin("[{\"properties\":\n{\"city\":\"K\u{F6}ln\"}}]"), pieces: 9)
    #expect(draft.values("city") == ["Köln"])
    #expect(draft.summaries == ["2: windows-1252-assumed?"])
  }

  @Test(arguments: [
    [0x81], [0xC3, 0xB6, 0xF6], [0xF6, 0x00], [0xF6, 0xE5, 0x8C, 0x97, 0xE4, 0xBA, 0xAC, 0xC3, 0xB6],
  ])
  func `bytes that are neither are replaced and reported at their line`(city: [UInt8]) throws {
    let draft = try read(Array("email,city\na@b.example,".utf8) + city, pieces: 3)
    #expect(draft.values("city") == [String(decoding: city, as: UTF8.self)])
    #expect(draft.summaries == ["2: invalid-utf8?"])
  }

  @Test func `bytes that only a third encoding has refuse the table`() throws {
    let name: [UInt8] = [0x8E, 0x81, 0x96, 0xBC]
    let table = name + Array(",email\n".utf8) + [0x93, 0x63, 0x92, 0x86] + Array(",a@b.example\n".utf8)
    let draft = try read(table, pieces: 3)
    #expect(draft.inputs.isEmpty)
    #expect(draft.summaries == ["1: odd-letters"])
  }

  @Test func `half a character at the end of UTF-16 is reported`() throws {
    let bytes = Self.utf16("email,city\na@b.example,x", isBigEndian: false)
    for broken in [bytes + [0x3D], bytes + [0x3D, 0xD8], bytes + [0x00, 0xDC]] {
      let draft = try read(broken, pieces: 4)
      #expect(draft.values("city") == ["x\u{FFFD}"])
      #expect(draft.summaries == ["2: invalid-utf8?"])
    }
  }

  @Test func `the sample does not end inside a character to its disadvantage`() throws {
    let text = "email,city\na@b.example," + String(repeating: "北", count: 5000)
    #expect(try read(Array(text.utf8), pieces: 64).problems.isEmpty)
  }

  @Test(arguments: [[0xEF], [0xFF], [0xEF, 0xBB], [0xFE]])
  func `a file that is half a mark holds nothing that is a contact`(bytes: [UInt8]) {
    let draft = try? Importer.read(bytes, as: .csv)
    #expect(draft?.inputs.isEmpty ?? true)
  }
}
