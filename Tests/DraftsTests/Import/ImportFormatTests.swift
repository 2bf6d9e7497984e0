import Drafts
import Testing

struct ImportFormatTests {
  @Test func `a file's name tells the format`() {
    #expect(ImportFormat(fileName: "contacts.json") == .json)
    #expect(ImportFormat(fileName: "a/b.c/List.CSV") == .csv)
    #expect(ImportFormat(fileName: "x.tsv") == .tsv)
    #expect(ImportFormat(fileName: "x.vcf") == .vcf)
    #expect(ImportFormat(fileName: "x.xlsx") == nil)
    #expect(ImportFormat(fileName: "csv") == nil)
    #expect(ImportFormat(fileName: "x.") == nil)
  }

  @Test(
    arguments: [
      ("{\"inputs\":[]}", .json), (" \n\t[", .json), ("\u{FEFF}{", .json), ("email,city\n", .csv), ("", .csv),
      ("email\tcity\n", .tsv), ("\u{FEFF}email;city", .csv), ("BEGIN:VCARD\r\n", .vcf), ("begin:vcard", .vcf),
      ("email\na\tb", .csv),
    ] as [(String, ImportFormat)])
  func `the first bytes tell the format`(text: String, format: ImportFormat) {
    #expect(ImportFormat(firstBytes: text.utf8) == format)
  }

  @Test func `bytes that are no text are named, and a table with a stray control character is not`() {
    let noise = (0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 3) }
    #expect(ForeignFormat(of: noise) == .noText)
    #expect(ForeignFormat(of: Array("email,city\n\u{1B}a@b.example,\u{01}Ulm\u{1A}".utf8)) == nil)
  }

  @Test(
    arguments: [
      ("", .json), (" \n", .json), (#"{"inputs":[]}"#, .json), ("[]", .json), ("", .csv),
      ("email,city\n", .csv),
      ("\n\n\r\n", .csv), (",,\n,,\n", .csv), ("email\tcity", .tsv), ("\u{FEFF}", .csv), ("\u{FEFF}", .json),
    ] as [(String, ImportFormat)])
  func `a file that holds nothing is an error of its own`(text: String, format: ImportFormat) {
    #expect(throws: ImportError.holdsNothing) { try Importer.read(Array(text.utf8), as: format) }
  }
}
