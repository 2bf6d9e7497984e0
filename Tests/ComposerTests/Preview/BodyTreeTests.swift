import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct BodyTreeTests {
  private static let contacts: [ContactInput] = [.ana, .bob]

  private func tree(_ contacts: [ContactInput]) throws -> (tree: BodyTree, body: [UInt8]) {
    let plan = Plan.make(contacts: contacts, options: PlanOptions(traceIDs: false))
    let batch = try #require(plan.batches.first)
    return (BodyTree(batch), batch.body)
  }

  private static func linked(_ number: Int) -> ContactInput {
    ContactInput(
      properties: [
        Property("email", "p\(number)@acme.example"), Property("firstname", "A \"quote\", a ü: 偉"),
      ],
      associations: [
        Association(
          recordID: "9001", types: [AssociationType(.hubspotDefined, 279), AssociationType(.userDefined, 36)]),
        Association(recordID: "9002", types: [AssociationType(.hubspotDefined, 279)]),
      ])
  }

  private func texts(_ tree: BodyTree) -> [String] {
    tree.visible.map {
      String(repeating: " ", count: tree.lines[$0].depth) + tree.spans(of: tree.lines[$0]).text
    }
  }

  @Test func `the lines are the bytes of the body, in order and without a gap`() throws {
    let (tree, body) = try tree([Self.linked(1), .ana])
    let pieces = tree.lines.flatMap { $0.pieces.map(\.range) }
    #expect(pieces.flatMap { Array(body[$0]) } == body)
    #expect(tree.visible.count == tree.lines.count)
  }

  @Test func `the record and each type of an association stand on one line`() throws {
    let (tree, _) = try tree([Self.linked(1)])
    #expect(
      Array(texts(tree).dropFirst(2).prefix(12)) == [
        "  {", #"   "properties": {"#, #"    "email": "p1@acme.example","#,
        #"    "firstname": "A \"quote\", a ü: 偉""#, "   },", #"   "associations": ["#, "    {",
        #"     "to": {"id": "9001"},"#, #"     "types": ["#,
        #"      {"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": 279},"#,
        #"      {"associationCategory": "USER_DEFINED", "associationTypeId": 36}"#, "     ]",
      ])
  }

  @Test func `paths lead to fields`() throws {
    let (tree, _) = try tree([Self.linked(1), Self.linked(2)])
    func path(_ text: String) throws -> BodyPath {
      tree.path(
        of: try #require(tree.lines.indices.last { tree.spans(of: tree.lines[$0]).text.contains(text) }))
    }
    #expect(try path("p2@").text == ".inputs[1].properties.email")
    #expect(try path("p2@").field == .property("email"))
    #expect(try path("9002").text == ".inputs[1].associations[1].to.id")
    #expect(try path("9002").field == .associationRecordID(1))
    #expect(try path("USER_DEFINED").text == ".inputs[1].associations[0].types[1]")
    #expect(try path("USER_DEFINED").field == .associationTypeID(0, 1))
    #expect(try path("USER_DEFINED").input == 1)
  }

  @Test func `a name that jq cannot write after a dot stands in brackets`() {
    let path = BodyPath(steps: [.name("properties"), .name("my name"), .index(2)])
    #expect(path.text == #".properties["my name"][2]"#)
  }

  @Test(arguments: [3, 100]) func `all is unfolded at first`(count: Int) throws {
    let (tree, _) = try tree((1...count).map(Self.linked))
    #expect(tree.visible.count == tree.lines.count)
  }

  @Test func `a fold hides its lines and the position of a hidden line is that of its fold`() throws {
    var (tree, _) = try tree((1...4).map(Self.linked))
    let email = try #require(tree.line(matching: TextSearch("P2@ACME"), from: 0, by: 1))
    let input = try #require(tree.lines.indices.last { $0 < email && tree.isInput($0) })
    #expect(tree.visible[tree.position(of: email)] == email)
    tree.fold(input)
    #expect(tree.visible[tree.position(of: email)] == input)
    tree.reveal(email)
    #expect(tree.visible[tree.position(of: email)] == email)
  }
}
