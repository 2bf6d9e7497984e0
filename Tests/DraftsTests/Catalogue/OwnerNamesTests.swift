import ContactsModel
import Drafts
import Testing

struct OwnerNamesTests {
  private let names = OwnerNames([
    Owner(id: "7", email: "ayse@portal.example", firstName: "Ayşe", lastName: "Demir"),
    Owner(id: "8", email: "ben.a@portal.example", firstName: "Ben", lastName: "Okri"),
    Owner(id: "9", email: "ben.b@portal.example", firstName: "Ben", lastName: "Okri"),
    Owner(id: "10", email: "Desk@portal.example", firstName: nil, lastName: "Support (EMEA)"),
    Owner(id: "11", firstName: "Ben", lastName: "Ökri"),
  ])

  @Test(arguments: [
    ("Ayşe Demir", "7"), ("  ayşe DEMIR ", "7"), ("Ayse Demir", "7"), ("Demir, Ayşe", "7"),
    ("ayse@portal.example", "7"), ("AYSE@PORTAL.EXAMPLE", "7"), ("Ayşe Demir <ayse@portal.example>", "7"),
    ("Ayşe Demir (ayse@portal.example)", "7"), ("Ayşe Demir (Deactivated User)", "7"),
    ("Ben Okri, ben.b@portal.example", "9"), ("Support (EMEA)", "10"), ("mailto:desk@portal.example", "10"),
    ("Ben Ökri", "11"),
  ])
  func `an owner is found by name or e-mail`(text: String, id: String) {
    #expect(names.meaning(of: text) == .owner(id: id))
  }

  @Test func `a name of several owners, and one of nobody, stay open`() {
    #expect(names.meaning(of: "Ben Okri") == .several(ids: ["8", "9"]))
    for text in ["Ben", "Ayşe", "", "(x)", "carl@portal.example", "ayse@portal.example ben.a@portal.example"]
    {
      #expect(names.meaning(of: text) == .nobody, "\(text)")
    }
  }

  @Test func `a portal's owners give a name its id, and an archived one is nobody's`() throws {
    let gone = Owner(id: "12", email: "gone@portal.example", archived: .value(true))
    let catalogue = PropertyCatalogue.builtIn.knowing([Owner(id: "7", email: "a@portal.example"), gone])
    let problem = { (text: String) in
      Rules.problems(
        of: ContactInput(properties: [Property("lastname", "Alm"), Property("hubspot_owner_id", text)]),
        catalogue: catalogue
      ).first
    }
    #expect(problem("a@portal.example")?.suggestion == "7")
    #expect(problem("gone@portal.example")?.rule == .ownerIDForm(value: "gone@portal.example", .nobody))
    #expect(problem("7") == nil)
  }
}
