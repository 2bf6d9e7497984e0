import ContactsModel
import Drafts
import Testing

struct PropertyRulesTests {
  @Test func `a good contact has no problems`() {
    #expect(Rules.problems(of: contact(1)).isEmpty)
  }

  @Test(arguments: ["email", "firstname", "lastname"])
  func `one identifying property is enough`(name: String) {
    #expect(Rules.problems(of: contact([name: "a@example.com"])).isEmpty)
  }

  @Test func `without an identifying value the input as a whole is at fault`() {
    #expect(Rules.problems(of: ContactInput()).map(\.summary) == ["properties no-identity"])
    let blank = contact(["email": "", "firstname": " \u{00A0}\n", "phone": "112"])
    #expect(
      Rules.problems(of: blank).map(\.summary) == [
        "properties no-identity", "properties.email empty-email?", "properties.firstname surrounding-blanks?",
      ])
  }

  @Test func `an empty name is an error`() {
    #expect(problems(["": "x"]) == ["properties. empty-name"])
    #expect(problems([" ": "x"]) == ["properties.  empty-name"])
  }

  @Test func `a property that appears twice is an error at the second`() {
    #expect(problems(["city": "Ulm", "zip": "1", "city": "Bonn"]) == ["properties.city duplicate-property"])
  }

  @Test func `a character that could not be read is not sent`() {
    #expect(problems(["city": "K\u{FFFD}ln"]) == ["properties.city unreadable-character"])
    #expect(problems(["city": "Ｋöln 東京"]).isEmpty)
  }

  @Test func `an unknown property is a warning with the nearest name`() {
    #expect(problems(["nickname_of_dog": "Rex"]) == ["properties.nickname_of_dog unknown-property?"])
    #expect(suggestion("frstname", "A") == "firstname")
    #expect(suggestion("First Name", "A") == "firstname")
    #expect(suggestion("nickname_of_dog", "A") == nil)
  }

  @Test func `with the definitions of the portal an unknown property is an error`() {
    let portal = PropertyCatalogue([CatalogueEntry(name: "email", label: "Email")], isComplete: true)
    let found = Rules.problems(of: contact(["email": "a@b.co", "shoe": "1"]), catalogue: portal)
    #expect(found.map(\.summary) == ["properties.shoe unknown-property"])
  }

  @Test(arguments: ["hs_object_id", "createdate", "lastmodifieddate", "hs_email_domain", "hs_createdate"])
  func `what HubSpot sets is an error`(name: String) {
    #expect(problems([name: ""]) == ["properties.\(name) read-only-property"])
  }

  @Test func `what is only presumed to be read-only is a warning`() {
    #expect(
      problems(["hs_analytics_source": "OFFLINE"]) == ["properties.hs_analytics_source read-only-property?"])
  }

  @Test(arguments: ["<string>", "<integer>", "<dateTime>", "<boolean>"])
  func `a placeholder is an error in any property`(text: String) {
    #expect(problems(["city": text]) == ["properties.city placeholder"])
    #expect(problems(["email": text]) == ["properties.email placeholder"])
    #expect(problems(["own_thing": text]).last == "properties.own_thing placeholder")
  }

  @Test(arguments: ["<>", "<a b>", "a <string>", "<br/>", "<1>"])
  func `other text between angle brackets is text`(text: String) {
    #expect(problems(["city": text]).isEmpty)
  }

  @Test func `65,536 characters are allowed and one more is not`() {
    #expect(problems(["message": String(repeating: "ü", count: 65_536)]).isEmpty)
    #expect(problems(["message": String(repeating: "ü", count: 65_537)]) == ["properties.message too-long"])
  }

  @Test(arguments: [" Ulm", "Ulm ", "Ulm\n", "\tUlm", "\u{00A0}Ulm", "Ulm\u{3000}"])
  func `blanks around a value are a warning, without them is the suggestion`(text: String) {
    #expect(problems(["city": text]) == ["properties.city surrounding-blanks?"])
    #expect(suggestion("city", text) == "Ulm")
    #expect(problems(["own_thing": text]).last == "properties.own_thing surrounding-blanks?")
  }

  @Test func `blanks inside a value are none of ours`() {
    #expect(problems(["city": "Neu-Ulm am  See", "message": "a\nb"]).isEmpty)
  }

  @Test func `an empty value sets empty and is legal`() {
    #expect(problems(["city": "", "closedate": "", "annualrevenue": "", "lifecyclestage": ""]).isEmpty)
    #expect(problems(["email": ""]) == ["properties.email empty-email?"])
  }

  @Test func `one property has the problems that it has among the others`() {
    var input = DraftInput(id: InputID(rawValue: 1))
    input.contact = contact([
      "email": "ana@", "phone": "0171 1234567", "country": "Germany", "city": " Ulm", "zip": "",
      "city": "Bonn", "lifecyclestage": "custmer", "frstname": "A", "": "x",
    ])
    input.contact.associations = [Association(recordID: "", types: [])]
    let all = Rules.problems(of: input)
    for name in Set(input.contact.properties.map(\.name)).sorted() {
      #expect(Rules.problems(ofProperty: name, in: input) == all.filter { $0.path == .property(name) })
    }
    let ofPhone = Rules.problems(ofProperty: "phone", in: input).map(\.rule.name)
    #expect(ofPhone == ["phone-without-country-code"])
  }
}
