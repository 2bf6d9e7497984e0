import ContactsModel
import Drafts
import Testing

/// A request in the notation of API documentation: `=>`, and placeholders for every value.
struct DocumentedRequestTests {
  private static func type(_ category: String) -> String {
    #"{"associationCategory"=>"\#(category)", "associationTypeId"=>"<integer>"}"#
  }

  private static func association(_ first: String, _ second: String) -> String {
    #"{"to"=>{"id"=>"<string>"}, "types"=>[\#(type(first)), \#(type(second))]}"#
  }

  private static let request = #"""
    {"inputs"=>[{"associations"=>[\#(association("WORK", "INTEGRATOR_DEFINED")), \#(association("WORK", "WORK"))],
    "properties"=>{"Lorem_7"=>"<string>", "ipsum12"=>"<string>", "dolo"=>"<string>"}},
    {"associations"=>[\#(association("USER_DEFINED", "WORK")), \#(association("WORK", "HUBSPOT_DEFINED"))],
    "properties"=>{"sitamet3"=>"<string>"}}]}
    """#

  @Test func `it opens with its inputs and associations`() throws {
    let draft = try imported(Self.request, .json)
    #expect(draft.problems.isEmpty)
    #expect(draft.inputs.map(\.associations.count) == [2, 2])
    #expect(draft.inputs.map(\.properties.count) == [3, 1])
    #expect(draft.lines == [1, 3])
    #expect(draft.inputs[0].associations[0].types[1].category == .integratorDefined)
  }

  @Test func `each placeholder is an error at its place`() throws {
    let draft = try imported(Self.request, .json)
    var checker = DraftChecker()
    let found = draft.inputs.map { input in
      checker.check(input).filter { $0.rule.name == "placeholder" }.map(\.path.text)
    }
    let links = (0..<2).flatMap { link in
      ["associations[\(link)].to.id"]
        + (0..<2).map { "associations[\(link)].types[\($0)].associationTypeId" }
    }
    #expect(found[0] == ["properties.Lorem_7", "properties.ipsum12", "properties.dolo"] + links)
    #expect(found[1] == ["properties.sitamet3"] + links)
  }

  @Test func `nothing of it is sent`() throws {
    let draft = try imported(Self.request, .json)
    let plan = Plan.make(contacts: draft.inputs)
    #expect(plan.batches.isEmpty)
    #expect(plan.leftOut.count == 2)
  }

  @Test func `with real values it is sent as JSON`() throws {
    let text = Self.request.replacing("\"<integer>\"", with: "36").replacing("<string>", with: "9931")
      .replacing("Lorem_7", with: "firstname").replacing("sitamet3", with: "lastname")
      .replacing("HUBSPOT_DEFINED", with: "USER_DEFINED")
    let draft = try imported(text, .json)
    let plan = Plan.make(contacts: draft.inputs)
    #expect(plan.leftOut.isEmpty)
    #expect(plan.counts.associations == 4)
    #expect(!plan.batches[0].body.contains(UInt8(ascii: ">")))
  }
}
