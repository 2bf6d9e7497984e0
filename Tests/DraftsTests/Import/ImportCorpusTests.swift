import ContactsModel
import Drafts
import Glibc
import Testing

/// Each file either imports or says which line is wrong, and why; in pieces as the program reads them.
struct ImportCorpusTests {
  /// Sizes that take a while are read on demand: the number of megabytes.
  private static let megabytes =
    getenv("CONTACT_BATCH_IMPORT_MEGABYTES").flatMap { Int(String(cString: $0)) } ?? 0

  private func read(_ bytes: [UInt8], pieces: Int) throws -> ImportedDraft {
    var importer = Importer(ImportFormat(firstBytes: bytes))
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      importer.consume(Array(bytes[start..<min(start + pieces, bytes.count)]))
    }
    return try importer.finish()
  }

  @Test(arguments: ImportCase.all)
  func `a file of the corpus`(file: ImportCase) throws {
    for pieces in [65_536, 7, 1] where pieces > 1 || file.bytes.count < 10_000 {
      let draft = try read(file.bytes, pieces: pieces)
      #expect(draft.inputs.map { $0.properties.map { "\($0.name)=\($0.value)" } } == file.contacts)
      #expect(draft.summaries == file.problems)
      #expect(draft.lines.count == draft.inputs.count)
    }
  }

  @Test func `the corpus is as large as it says`() {
    #expect(ImportCase.all.count >= 40)
    #expect(Set(ImportCase.all.map(\.name)).count == ImportCase.all.count)
  }

  @Test(.enabled(if: megabytes > 0))
  func `a file of any size is read piece by piece, and every row counts`() throws {
    var importer = Importer(.csv)
    importer.consume(Array("email,city,message\n".utf8))
    let message = String(repeating: "lorem, ipsum ", count: 5_000)
    var size = 0
    var rows = 0
    while size < Self.megabytes << 20 {
      let row = Array("p\(rows)@example.com,Köln,\"\(message)\"\n".utf8)
      importer.consume(row)
      size += row.count
      rows += 1
    }
    let draft = try importer.finish()
    #expect(draft.inputs.count == rows)
    #expect(draft.problems.isEmpty)
  }
}
