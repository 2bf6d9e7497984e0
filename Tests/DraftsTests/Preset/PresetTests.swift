import ContactsModel
import Drafts
import HostileText
import Testing

struct PresetTests {
  @Test(arguments: HostileText.all) func `a preset comes back from its bytes as it was`(hostile: HostileText)
    throws
  {
    let preset = Preset(
      name: "any", properties: [Property(hostile.text, hostile.text), Property("city", "Ulm")],
      associations: [Association(recordID: hostile.text, types: [AssociationType(.userDefined, 36)])],
      hints: [AssociationHint(object: "company", recordName: hostile.text, labels: [nil])])
    #expect(try Preset(name: "any", stored: preset.storedBytes()) == preset)
  }

  @Test func `bytes that are no preset are an error`() {
    #expect(throws: DraftCodingError.self) { try Preset(name: "any", stored: Array("[]".utf8)) }
    #expect(throws: DraftCodingError.self) { try Preset(name: "any", stored: Array("{".utf8)) }
  }

  @Test func `an empty value is filled, where a property appears twice the last one counts`() throws {
    let preset = Preset(name: "any", properties: [Property("city", "Ulm")])
    let contact = ContactInput(properties: [Property("city", "Bonn"), Property("city", "")])
    var draft = Draft(
      name: "any", inputs: InputList([DraftInput(id: InputID(rawValue: 1), contact: contact)]))
    draft.perform(try #require(draft.editToApply(preset, to: [0, 7])))
    #expect(draft.inputs[0].contact.properties.map(\.value) == ["Bonn", "Ulm"])
    #expect(draft.editToApply(preset, to: [0]) == nil)
  }
}
