import ContactsModel
import Drafts
import Testing

/// What is more than anybody imports ends with a sentence, and not with the memory.
@Suite struct ImportBoundTests {
  /// Feeds the same piece again and again until no more is wanted.
  private func exceeded(
    _ format: ImportFormat, beginning: String, piece: String, most: Int = 2_000
  ) -> ExceededBound? {
    var importer = Importer(format)
    importer.consume(Array(beginning.utf8))
    let bytes = Array(piece.utf8)
    for _ in 0..<most where importer.exceeded == nil { importer.consume(bytes) }
    do {
      _ = try importer.finish()
      return nil
    } catch .beyond(let exceeded) {
      return exceeded
    } catch {
      return nil
    }
  }

  private func many(_ piece: String) -> String { String(repeating: piece, count: 65_536 / piece.utf8.count) }

  @Test(arguments: [
    (ImportFormat.csv, "email\n"), (.csv, ""), (.csv, "email\n\"a,b\n"), (.tsv, "email\n"),
    (.json, #"{"inputs":[{"properties":{"email":""#), (.json, #"{"inputs":[{"properties":{"email":1"#),
    (.vcf, "BEGIN:VCARD\nFN:"),
  ]) func `a value without an end`(format: ImportFormat, beginning: String) {
    #expect(exceeded(format, beginning: beginning, piece: many("0"))?.bound == .fieldBytes)
  }

  @Test(arguments: [",", ";", "\t"]) func `a table of very many columns`(separator: String) {
    let names = many("column\(separator)")
    #expect(exceeded(.csv, beginning: names + names + "\n", piece: "x\n") == ExceededBound(.columns, line: 1))
    #expect(exceeded(.csv, beginning: "email\n\n", piece: many("x,"))?.bound == .columns)
  }

  @Test(arguments: [
    #"{"inputs":[{"properties":{"email":"a@b.example""#, #"{"inputs":[],"email":"a@b.example""#,
  ]) func `very many keys in one place`(beginning: String) {
    let found = exceeded(.json, beginning: beginning, piece: many(#","key":"v""#))
    #expect(found == ExceededBound(.values, line: 1))
    #expect(
      found?.words
        == ", line 1, has more than 100,000 values in one place. Split it.")
  }

  @Test func `a card of very many lines`() {
    #expect(exceeded(.vcf, beginning: "BEGIN:VCARD\n", piece: many("X-Y:z\n"))?.bound == .values)
  }

  @Test func `a piece of JSON that opens more and more is cut by its depth`() throws {
    var importer = Importer(.json)
    importer.consume(Array(many("[").utf8))
    #expect(try importer.finish().hasErrors)
  }

  @Test func `very many problems of the file are counted, and the first are kept`() throws {
    var importer = Importer(.csv)
    importer.consume(Array("email,firstname\n".utf8))
    importer.consume(Array(String(repeating: "a\n", count: 5_000).utf8))
    let imported = try importer.finish()
    #expect(imported.problems.count == 1_001)
    #expect(Array(imported.fileProblemCounts.values) == [5_000])
  }

  /// Twice as much takes about twice as long; what is compared here would be a hundred times as much.
  @Test func `ten thousand columns and keys are read`() throws {
    let names = (0..<9_999).map { "key\($0)" }
    let table = "email,\(names.joined(separator: ","))\na@b.example\(String(repeating: ",x", count: 9_999))\n"
    #expect(try Importer.read(Array(table.utf8), as: .csv).inputs.first?.properties.count == 10_000)
    let members = names.map { "\"\($0)\":\"x\"" }.joined(separator: ",")
    let body = "{\"inputs\":[{\"properties\":{\(members)}}]}"
    let imported = try Importer.read(Array(body.utf8), as: .json)
    var checker = DraftChecker()
    #expect(imported.inputs.map { checker.check($0).count } == [10_000])
  }
}
