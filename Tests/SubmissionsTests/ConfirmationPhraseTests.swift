import Submissions
import TestFixtures
import Testing

struct ConfirmationPhraseTests {
  @Test func `the number is enough but on production`() {
    #expect(ConfirmationPhrase(contacts: 8, isProduction: false, profile: "acme-eu").text == "8")
    #expect(ConfirmationPhrase(contacts: 8, isProduction: true, profile: "acme-eu").text == "8 acme-eu")
  }

  @Test(arguments: ["8 acme eu", " 8\tacme  eu\n"]) func `blanks do not matter`(typed: String) {
    #expect(ConfirmationPhrase(contacts: 8, isProduction: true, profile: "acme  eu").matches(typed))
  }

  @Test(arguments: [
    "", " ", "8", "acme eu", "8acme eu", "8 acmeeu", "80 acme eu", "8 ACME EU", "08 acme eu", "٨ acme eu",
  ])
  func `anything else sends nothing`(typed: String) {
    #expect(!ConfirmationPhrase(contacts: 8, isProduction: true, profile: "acme eu").matches(typed))
  }
}
