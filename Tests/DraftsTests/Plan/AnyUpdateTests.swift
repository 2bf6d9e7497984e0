import ContactsModel
import Drafts
import HostileText
import Testing

/// Whatever a draft wants and whatever HubSpot holds by then.
struct AnyUpdateTests {
  private static let names = ["city", "company", "jobtitle", "zip"]
  private static let values = ["", "Ulm", "Bonn", "Kiel"]

  private static func any(_ random: inout SeededGenerator) -> [String: String] {
    var chosen: [String: String] = [:]
    for name in names where Bool.random(using: &random) {
      chosen[name] = values.randomElement(using: &random)
    }
    return chosen
  }

  private static func properties(_ values: [String: String]) -> [Property] {
    values.sorted { $0.key < $1.key }.map { Property($0.key, $0.value) }
  }

  @Test(arguments: 1...20)
  func `the bytes hold exactly what is to change, and nothing that somebody else changed`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var planner: [DraftInput] = []
    var records: [ContactRecord] = []
    var expected: [String: [String: String]] = [:]
    var conflicting: Set<String> = []
    for number in 0..<200 {
      let id = "\(1000 + number)"
      let (read, wanted) = (Self.any(&random), Self.any(&random))
      // Mostly nobody has changed anything.
      let now = Int.random(in: 0..<4, using: &random) == 0 ? Self.any(&random) : read
      var input = DraftInput(
        id: InputID(rawValue: UInt64(number)),
        existing: ExistingContact(id: id, values: Self.properties(read)))
      input.contact.properties = Self.properties(wanted)
      planner.append(input)
      records.append(
        ContactRecord(
          id: id, properties: now.sorted { $0.key < $1.key }.map { RecordProperty($0.key, $0.value) }))
      let changes = wanted.filter { $0.value != read[$0.key] ?? "" }
      let open = changes.filter { now[$0.key] ?? "" != $0.value }
      if open.contains(where: { now[$0.key] ?? "" != read[$0.key] ?? "" }) {
        conflicting.insert(id)
      } else if !open.isEmpty {
        expected[id] = open
      }
    }

    let plan = Plan.make(inputs: planner, current: CurrentContacts(records))

    var sent: [String: [String: String]] = [:]
    for batch in plan.batches {
      for node in try #require(JSONReader.read(batch.body)["inputs"]).elements {
        let members = node["properties"]?.members ?? []
        sent[node["id"]?.text ?? ""] = Dictionary(members.map { ($0.name, $0.node.text ?? "") }) { _, last in
          last
        }
      }
    }
    #expect(sent == expected)
    #expect(
      Set(plan.leftOut.filter(\.isConflict).map { planner[$0.index].existing?.id ?? "" }) == conflicting)
  }
}
