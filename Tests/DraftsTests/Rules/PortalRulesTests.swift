import ContactsModel
import Testing

@testable import Drafts

@Suite struct PortalRulesTests {
  private func messages(_ value: String, _ rules: PropertyValidation..., type: String = "string") -> [String]
  {
    var definition = PropertyDefinition(
      name: "code", type: PropertyType(rawValue: type), fieldType: PropertyFieldType(rawValue: "text"))
    definition.validations = rules
    let email = PropertyDefinition(name: "email")
    let catalogue = PropertyCatalogue(definitions: [email, definition])
    let contact = ContactInput(properties: [
      Property("email", "ana@fabrika.example"), Property("code", value),
    ])
    return Rules.problems(of: contact, catalogue: catalogue)
      .filter { $0.rule.name == "portal-rule" }.map(\.message)
  }

  @Test(arguments: [
    ("MAX_LENGTH", ["3"], "abcd", "abc"), ("MIN_LENGTH", ["3"], "ab", "abc"),
    ("EMAIL_ALLOWED_DOMAINS", ["a.example"], "x@b.example", "x@A.example"),
    ("EMAIL_BLOCKED_DOMAINS", ["a.example"], "x@a.example", "x@b.example"),
    ("PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE", [], "030 5550101", "+49 30 5550101"),
  ]) func `what breaks a rule is refused in the rule's own words`(
    type: String, arguments: [String], bad: String, good: String
  ) {
    let rule = PropertyValidation(type, arguments)
    let found = messages(bad, rule)
    #expect(found.count == 1)
    #expect(found.first?.contains(([type] + arguments).joined(separator: " ")) == true)
    #expect(messages(good, rule).isEmpty)
  }

  @Test func `numbers have limits`() {
    #expect(messages("11", PropertyValidation("MAX_NUMBER", ["10"]), type: "number").count == 1)
    #expect(messages("9.5", PropertyValidation("MAX_NUMBER", ["10"]), type: "number").isEmpty)
    #expect(messages("-1", PropertyValidation("MIN_NUMBER", ["0"]), type: "number").count == 1)
  }

  @Test(arguments: ["REGEX", "ALPHANUMERIC", "SOMETHING_NEW"])
  func `a rule whose meaning is not published is left to HubSpot`(type: String) {
    #expect(messages("x", PropertyValidation(type, ["(("])).isEmpty)
  }

  @Test func `a limit that is no number is not understood`() {
    #expect(messages("abcd", PropertyValidation("MAX_LENGTH", ["many"])).isEmpty)
    #expect(messages("abcd", PropertyValidation("MAX_LENGTH")).isEmpty)
  }
}
