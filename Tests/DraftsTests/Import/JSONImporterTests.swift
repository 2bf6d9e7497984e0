import ContactsModel
import Drafts
import Testing

struct JSONImporterTests {
  @Test(arguments: [
    #"{"inputs":[{"properties":{"email":"a@b.co"}}]}"#, #"[{"properties":{"email":"a@b.co"}}]"#,
    #"{"properties":{"email":"a@b.co"}}"#, #"{"inputs"=>[{"properties"=>{"email"=>"a@b.co"}}]}"#,
    "\u{FEFF}\n {\"inputs\": [ {\"properties\" : {\"email\":\"a@b.co\"}, \"associations\": null} ] }\n",
  ])
  func `a body, an array and a single input are read`(text: String) throws {
    let draft = try imported(text, .json)
    #expect(draft.inputs == [contact(["email": "a@b.co"])])
    #expect(draft.problems.isEmpty)
  }

  @Test func `the order of properties and duplicates are kept`() throws {
    let draft = try imported(#"[{"properties":{"z":"1","a":"2","z":"3"}}]"#, .json)
    #expect(draft.inputs == [contact(["z": "1", "a": "2", "z": "3"])])
  }

  @Test func `numbers and bools are read as text, and text as a number where one is meant`() throws {
    let text = #"""
      {"inputs":[{"objectWriteTraceId":7,"properties":{"a":1.50,"b":true,"c":-1e3},
       "associations":[{"to":{"id":9931},"types":[{"associationCategory":"USER_DEFINED","associationTypeId":"36"}]}]}]}
      """#
    let draft = try imported(text, .json)
    #expect(draft.inputs[0].properties == contact(["a": "1.50", "b": "true", "c": "-1e3"]).properties)
    #expect(
      draft.inputs[0].associations == [
        Association(recordID: "9931", types: [AssociationType(.userDefined, 36)])
      ])
    #expect(draft.inputs[0].objectWriteTraceID == "7")
    #expect(draft.problems.isEmpty)
  }

  @Test func `a null property is left out with a warning at its line`() throws {
    let draft = try imported("[{\"properties\":{\n\"email\":\"a@b.co\",\n\"city\":null}}]", .json)
    #expect(draft.inputs == [contact(["email": "a@b.co"])])
    #expect(draft.summaries == ["3: [0] properties.city null-value?"])
  }

  @Test func `unknown keys are reported with their path and kept out`() throws {
    let text = #"""
      {"inputs":[{"properties":{},"idProperty":"email","associations":[{"to":{"id":"1","kind":2},"x":[],
      "types":[{"associationCategory":"WORK","associationTypeId":3,"label":"L"}]}]}],"extra":{"inputs":[]}}
      """#
    let draft = try imported(text, .json)
    #expect(
      draft.summaries == [
        "1: [0] idProperty names-existing-contact", "1: [0] associations[0].to.kind unknown-key?",
        "1: [0] associations[0].x unknown-key?", "2: [0] associations[0].types[0].label unknown-key?",
        "2: unknown-key?",
      ])
    #expect(draft.inputs[0].associations == [Association(recordID: "1", types: [AssociationType(.work, 3)])])
  }

  @Test func `a value that is no text is an error that keeps its input from being sent`() throws {
    let draft = try imported(#"[{"properties":{"email":"a@b.co","city":{"a":[1]}}}]"#, .json)
    #expect(draft.summaries == ["1: [0] properties.city not-text"])
    #expect(draft.inputs[0].value(of: "city") == #"{"a":[1]}"#)
    #expect(draft.hasErrors)
    let plan = Plan.make(contacts: draft.inputs, found: draft.inputProblems)
    #expect(plan.batches.isEmpty && plan.leftOut.count == 1)
  }

  @Test(arguments: [
    ("[5]", "1: [0] properties not-an-object"), (#"[{"properties":[]}]"#, "1: [0] properties not-an-object"),
    (#"[{"associations":{}}]"#, "1: [0] associations unreadable-associations"),
    (#"[{"associations":[7]}]"#, "1: [0] associations[0] not-an-object"),
    (#"[{"associations":[{"to":"5","types":[]}]}]"#, "1: [0] associations[0].to not-an-object"),
    (#"[{"associations":[{"types":"x"}]}]"#, "1: [0] associations[0].types unreadable-associations"),
    (#"[{"associations":[{"types":[null]}]}]"#, "1: [0] associations[0].types[0] not-an-object"),
    (#"[{"objectWriteTraceId":[]}]"#, "1: [0] objectWriteTraceId not-text"),
    ("7", "1: no-inputs"), (#"{"results":[]}"#, "1: no-inputs"), (#"{"inputs":5}"#, "1: no-inputs"),
  ])
  func `what stands in the wrong place is an error there`(text: String, summary: String) throws {
    #expect(try imported(text, .json).summaries == [summary])
  }

  @Test func `several documents follow one another`() throws {
    let draft = try imported(
      "{\"inputs\":[{\"properties\":{\"a\":\"1\"}}]}\n[{}]\n{\"properties\":{\"a\":\"3\"}}", .json)
    #expect(draft.values("a") == ["1", nil, "3"])
    #expect(draft.lines == [1, 2, 3])
  }

  @Test func `where the text stops being JSON all inputs before it are kept`() throws {
    let draft = try imported(
      "[{\"properties\":{\"a\":\"1\"}},\n{\"properties\":{\"a\":\"2\"}},\n{oops", .json)
    #expect(draft.values("a") == ["1", "2"])
    #expect(draft.summaries == ["3: json-syntax"])
  }

  @Test func `a text that ends too early is an error`() throws {
    #expect(try imported(#"{"inputs":["#, .json).summaries == ["1: json-syntax"])
    #expect(try imported("{", .json).summaries == ["1: json-syntax"])
    let broken = try Importer.read([0x5B, 0x22, 0x81, 0x22, 0x5D], as: .json)
    #expect(broken.summaries == ["1: [0] properties broken-value", "1: [0] properties not-an-object"])
  }

  @Test func `missing parts of an association are problems of the input`() throws {
    let draft = try imported(
      #"[{"properties":{"lastname":"D"},"associations":[{},{"to":{},"types":[{}]}]}]"#, .json)
    #expect(
      Rules.problems(of: draft.inputs[0]).map(\.summary) == [
        "associations[0].to.id record-id-missing", "associations[0].types no-types",
        "associations[1].to.id record-id-missing",
        "associations[1].types[0].associationCategory category-missing",
        "associations[1].types[0].associationTypeId type-id-form",
      ])
  }

  @Test func `the body of a request for links names a contact that exists, and nothing else is said of it`()
    throws
  {
    let text = #"{"inputs":[{"from":{"id":"501"},"to":{"id":"9101"},"types":[]}]}"#
    let imported = try Importer.read(Array(text.utf8), as: .json)
    #expect(imported.inputProblems[0]?.map(\.rule) == [.namesExistingContact])
  }
}
