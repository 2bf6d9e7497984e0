import ContactsModel
import Drafts
import Testing

struct AssociationRulesTests {
  private func check(_ associations: Association...) -> [String] {
    problems([:], associations: associations)
  }

  private func problem(_ type: AssociationType) -> Problem? {
    let association = Association(recordID: "1", types: [type])
    return Rules.problems(
      of: ContactInput(properties: [Property("lastname", "D")], associations: [association])
    ).first
  }

  private func typed(_ text: String) -> AssociationType {
    AssociationType(category: .userDefined, typeID: .text(text))
  }

  @Test func `good associations have no problems`() {
    #expect(
      check(
        Association(
          recordID: "9931",
          types: [AssociationType(.hubspotDefined, 1), AssociationType(.hubspotDefined, 279)]),
        Association(
          recordID: "5", types: [AssociationType(.userDefined, 36), AssociationType(.integratorDefined, 71)]),
        Association(recordID: "6", types: [AssociationType(.work, 1)])
      ).isEmpty)
  }

  @Test(arguments: ["", " ", "\n"])
  func `a missing record id is an error`(recordID: String) {
    let association = Association(recordID: recordID, types: [AssociationType(.userDefined, 1)])
    #expect(check(association) == ["associations[0].to.id record-id-missing"])
  }

  @Test func `placeholders are errors, each at its place`() {
    let integer = AssociationType(category: .userDefined, typeID: .text("<integer>"))
    let category = AssociationType(AssociationCategory(rawValue: "<string>"), 3)
    #expect(
      check(
        Association(recordID: "1", types: [integer]),
        Association(recordID: "<string>", types: [integer, category]))
        == [
          "associations[0].types[0].associationTypeId placeholder", "associations[1].to.id placeholder",
          "associations[1].types[0].associationTypeId placeholder",
          "associations[1].types[1].associationCategory placeholder",
        ])
  }

  @Test func `an association needs a type`() {
    #expect(check(Association(recordID: "1", types: [])) == ["associations[0].types no-types"])
  }

  @Test func `the category must be there and be a published one`() {
    let missing = problem(AssociationType(AssociationCategory(rawValue: ""), 1))
    #expect(missing?.summary == "associations[0].types[0].associationCategory category-missing")
    let unknown = problem(AssociationType(AssociationCategory(rawValue: "user_defined"), 1))
    #expect(unknown?.rule == .categoryUnknown(value: "user_defined"))
    #expect(unknown?.suggestion == "USER_DEFINED")
    #expect(problem(AssociationType(AssociationCategory(rawValue: "OTHER"), 1))?.suggestion == nil)
  }

  @Test(arguments: ["", "x", "2.5", "2147483648", "1e3", " 7"])
  func `a type id that is no 32-bit integer is an error`(text: String) {
    #expect(problem(typed(text))?.summary == "associations[0].types[0].associationTypeId type-id-form")
  }

  @Test(arguments: [0, -5, Int32.min])
  func `a type id must be positive`(id: Int32) {
    #expect(problem(AssociationType(.userDefined, id))?.rule == .typeIDForm(value: "\(id)"))
  }

  @Test func `a type id that only has blanks around it is suggested without them`() {
    #expect(problem(typed(" 7"))?.suggestion == "7")
    #expect(problem(typed(" -7"))?.suggestion == nil)
    #expect(problem(typed("x"))?.suggestion == nil)
  }

  @Test func `types of one record that lead to different objects are an error`() {
    let mixed = Association(
      recordID: "9931", types: [AssociationType(.hubspotDefined, 279), AssociationType(.hubspotDefined, 4)])
    let found = Rules.problems(
      of: ContactInput(properties: [Property("lastname", "D")], associations: [mixed]))
    #expect(found.map(\.summary) == ["associations[0].types[1].associationTypeId type-id-object"])
    #expect(found.first?.suggestion == "279")
    #expect(found.first?.message.contains("leads to deal") == true)
  }

  @Test func `the largest type id is fine`() {
    #expect(problem(AssociationType(.userDefined, .max)) == nil)
  }

  @Test func `an unknown HUBSPOT_DEFINED id is a warning`() {
    let found = problem(AssociationType(.hubspotDefined, 99_999))
    #expect(found?.rule == .typeIDUnknown(99_999))
    #expect(found?.severity == .warning)
  }

  @Test func `an id of the opposite direction is an error with the right one`() {
    let found = problem(AssociationType(.hubspotDefined, 280))
    #expect(found?.rule == .typeIDReversed(280, object: "company"))
    #expect(found?.suggestion == "279")
    #expect(found?.isError == true)
    #expect(problem(AssociationType(.userDefined, 280)) == nil)
  }

  @Test func `two primary companies are an error at the second`() {
    let primary = Association(recordID: "1", types: [AssociationType(.hubspotDefined, 1)])
    #expect(check(primary, primary) == ["associations[1].types[0].associationTypeId second-primary"])
  }

  @Test func `a record id that is no number is an error where ids are numbers`() {
    let company = Association(recordID: "acme", types: [AssociationType(.hubspotDefined, 279)])
    let custom = Association(recordID: "acme", types: [AssociationType(.userDefined, 36)])
    #expect(check(company) == ["associations[0].to.id record-id-form"])
    #expect(check(custom) == ["associations[0].to.id record-id-form?"])
  }
}
