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
  func `what is imported again is what was exported, byte for byte, but for blanks around an address`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: UInt64(seed) &* 131)
    let contacts = (0..<60).map { _ in random.contact() }
    let bytes = DraftExport.json(contacts)
    let imported = try Importer.read(bytes, as: .json)
    #expect(imported.tellsRepairsAlone)
    let kept = contacts.indices.filter { !imported.repaired.contains($0) }
    #expect(kept.count > contacts.count / 2)
    #expect(kept.map { imported.inputs[$0] } == kept.map { contacts[$0] })
    #expect(DraftExport.json(kept.map { imported.inputs[$0] }) == DraftExport.json(kept.map { contacts[$0] }))
  }
}
