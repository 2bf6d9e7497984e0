import ContactsModel
import Drafts
import HostileText
import Testing

/// A file may be cut anywhere while it is read.
struct ImporterPiecesTests {
  private func read(_ bytes: [UInt8], _ format: ImportFormat, pieces: Int) throws -> ImportedDraft {
    var importer = Importer(format)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      importer.consume(Array(bytes[start..<min(start + pieces, bytes.count)]))
    }
    return try importer.finish()
  }

  private static let files: [(ImportFormat, String)] = [
    (
      .csv, "\u{FEFF}email;city;Nick\r\n\r\na@b.co;\"Kö\"\"ln\r\n\n\r👩‍👩‍👧\" x;1;2;3\rc@d.co\n\ne@f.co;\"open\r\n"
    ),
    (.csv, "\r\n\n\"email\",\"a\"\"b\"\n\"x@y.z\",\"\"\n"),
    (.tsv, "Email\tassociations.company\na@b.co\t9931:USER_DEFINED/36;5\n"),
    (
      .json,
      "\u{FEFF}{\"inputs\"=>[{\"properties\":{\"email\":\"a\\u00fc\\ud83d\\ude00\",\"b\":null,\"c\":{\"d\":[1,2]}}},\n7],"
        + "\"x\":true}\n[{\"associations\":[{\"to\":{\"id\":12345}}]}]\n{\"properties\":{\"ü\":1.5e10}}"
    ),
    (.json, "[{\"properties\":{\"a\":\"b\"}},\n{\"properties\":{\"a\":"),
  ]

  @Test(arguments: 0..<5)
  func `pieces of any size give the same`(file: Int) throws {
    let (format, text) = Self.files[file]
    let bytes = Array(text.utf8)
    let whole = try Importer.read(bytes, as: format)
    #expect(!whole.inputs.isEmpty)
    for size in 1...bytes.count {
      #expect(try read(bytes, format, pieces: size) == whole)
    }
  }

  @Test(arguments: 1...8)
  func `hostile cells come back, whatever the separator and the pieces`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &* 17)
    let separator = random.pick([",", ";", "\t"])
    let end = random.pick(["\n", "\r\n", "\r"])
    var cells: [[String]] = []
    var table = ["email", "city", "message"].joined(separator: separator) + end
    for number in 0..<40 {
      let row = ["p\(number)@example.com", random.pick(hostileTexts), random.pick(hostileTexts)]
      cells.append(row)
      table += row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: separator) + end
    }
    let draft = try read(Array(table.utf8), .csv, pieces: 1 + random.below(50))
    #expect(draft.tellsRepairsAlone)
    for (index, input) in draft.inputs.enumerated() where !draft.repaired.contains(index) {
      #expect(input.value(of: "city") ?? "" == cells[index][1])
      #expect(input.value(of: "message") ?? "" == cells[index][2])
    }
  }

  @Test(arguments: 1...20)
  func `random bytes never trap`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 7919)
    let alphabet = Array("{}[]\":,;\\\n\r\t\"\"ab1 =>".utf8) + [0x00, 0xFF, 0xC3, 0xEF, 0xBB]
    let bytes = (0..<500).map { _ in random.pick(alphabet) }
    for format in [ImportFormat.json, .csv, .tsv] {
      let whole = try? Importer.read(bytes, as: format)
      #expect((try? read(bytes, format, pieces: 1 + random.below(9))) == whole)
    }
  }

  @Test func `the count tells how far it is`() throws {
    var importer = Importer(.csv)
    importer.consume(Array(("email\n" + (0..<30_000).map { "p\($0)@b.co\n" }.joined() + "e@f").utf8))
    #expect(importer.count == 30_000)
  }
}
