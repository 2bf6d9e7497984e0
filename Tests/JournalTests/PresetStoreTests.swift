import ContactsModel
import Drafts
import Journal
import Testing

struct PresetStoreTests {
  let scratch = Scratch()

  @Test func `presets are there in every program, and one of the same name takes the place of the other`()
    throws
  {
    let store = try DraftStore.open(in: scratch.state).store
    let old = Preset(name: "webinar", properties: [Property("city", "Ulm")])
    let new = Preset(name: "webinar", properties: [Property("city", "Bonn")])
    let other = Preset(name: "fair", properties: [Property("country", "Chile")])
    #expect(try store.save(old) == nil)
    #expect(try store.save(other) == nil)
    #expect(try store.save(new) == old)
    let second = try DraftStore.open(in: scratch.state).store
    #expect(try second.presets() == [other, new])
    try second.deletePreset(named: "fair")
    #expect(try store.presets() == [new])
  }
}
