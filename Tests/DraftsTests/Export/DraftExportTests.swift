import ContactsModel
import Drafts
import HostileText
import Testing

struct DraftExportTests {
  @Test func `a draft is exported as one body, however large`() throws {
    let bytes = DraftExport.json(draft(250))
    #expect(String(decoding: bytes.prefix(24), as: UTF8.self) == #"{"inputs":[{"properties""#)
    #expect(try Importer.read(bytes, as: .json).inputs == (0..<250).map { contact($0) })
  }

  @Test func `an empty draft is an empty body`() {
    #expect(DraftExport.json(draft(0)) == Array(#"{"inputs":[]}"#.utf8))
  }

  @Test(arguments: 1...10)
  func `what is imported again is what was exported, byte for byte`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &* 131)
    let contacts = (0..<60).map { _ in random.contact() }
    let bytes = DraftExport.json(contacts)
    let imported = try Importer.read(bytes, as: .json)
    #expect(imported.problems.isEmpty)
    #expect(imported.inputs == contacts)
    #expect(DraftExport.json(imported.inputs) == bytes)
  }
}
