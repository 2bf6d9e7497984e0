import ContactsModel
import Drafts
import Submissions
import Testing

@testable import Composer

struct PlainSendingTests {
  private static let plan = Plan.make(contacts: [.ana, .bob])

  @Test func `the plan says what is sent and what is left out`() {
    var dialogue = Dialogue([.ana, .bob])
    dialogue.answers("4")
    #expect(
      dialogue.heard.prefix(6) == [
        "Making the plan", "Checking the plan with the portal", "Plan made: create 1, blocked 1",
        "Plan: create 1, blocked 1",
        "POST /crm/v3/objects/contacts/batch/create, exactly what will be sent",
        "1 batch, \(byteCount(Self.plan.batches[0].body.count))",
      ])
    dialogue.answers("1")
    #expect(dialogue.heard[1].hasPrefix(#"1 #2 bob@acme.example, properties.lifecyclestage: "custmer""#))
    dialogue.answers("1")
    #expect(dialogue.heard.first == "lifecyclestage: custmer")
  }

  @Test func `the files for an import are written, and what is not in them is read out`() throws {
    var dialogue = Dialogue([.ana, .bob])
    dialogue.answers("4")
    let plan = try #require(dialogue.composer.model.job.plan)
    let target = ImportsTarget(
      baseURL: "http://127.0.0.1:8080", path: "/crm/v3/imports", tokenVariable: "HUBSPOT_ACCESS_TOKEN")
    #expect(dialogue.answers("5") == [.files(.exportForImport(plan, name: "fixes", target))])
    let leftOut = ImportsExport(plan, name: "fixes", target: target).leftOut
    dialogue.hears(.files(.exportedForImport(1, folder: "~/fixes-import", leftOut: leftOut)))
    #expect(dialogue.heard.first == "1 contact written to ~/fixes-import")
    #expect(dialogue.heard.contains { $0.contains("#2 bob@acme.example: properties.lifecyclestage") })
  }

  @Test func `the lines of the body are its exact bytes`() {
    let contacts = [ContactInput].many(30)
    var dialogue = Dialogue(contacts)
    dialogue.answers("4", "2")
    var lines: [String] = []
    while !dialogue.heard.contains("There is no more.") {
      lines += dialogue.heard.compactMap { line in
        line.first?.isNumber == true && line != "0 Back"
          ? line.split(separator: " ", maxSplits: 1).last.map(String.init) : nil
      }
      dialogue.answers("m")
    }
    let body = Plan.make(contacts: contacts).batches[0].body
    #expect(lines.joined() == String(decoding: body, as: UTF8.self))
  }

  @Test(arguments: ["2", "0", "01", "1 demo", "yes"]) func `nothing is sent unless the fact is right`(
    fact: String
  ) {
    var dialogue = Dialogue([.ana, .bob])
    dialogue.answers("5")
    #expect(dialogue.prompt == "Type 1 to send: ")
    #expect(dialogue.answers(fact) == [])
    #expect(dialogue.heard == ["warning: Not sent. Type 1 and press Enter"])
    #expect(dialogue.prompt == "Type 1 to send: ")
  }

  @Test func `the right fact sends the plan that was shown`() {
    var dialogue = Dialogue([.ana, .bob])
    dialogue.answers("5")
    #expect(
      dialogue.heard == [
        "Making the plan", "Checking the plan with the portal",
        "Create 1 contact in SANDBOX portal 4711 (profile demo).",
        "1 contact with errors stays in the draft.",
        "1 batch, \(byteCount(Self.plan.batches[0].body.count)). There is no undo in HubSpot.",
        "An empty line goes back, and nothing is sent.",
      ])
    #expect(
      dialogue.answers("1") == [
        .submissions(
          .submit(Self.plan, name: "fixes", from: dialogue.composer.model.sentDraft, portal: 4_711))
      ])
    #expect(dialogue.heard == ["Sending 1 contact"] && dialogue.composer.isWaiting)
  }

  @Test func `in production the fact has the name of the profile`() {
    var dialogue = Dialogue([.ana], environment: "production")
    dialogue.answers("5")
    #expect(dialogue.prompt == "Type 1 demo to send: ")
    #expect(dialogue.answers("1") == [])
    #expect(dialogue.answers("1 demo").count == 1)
  }

  @Test func `an empty line takes the question back`() {
    var dialogue = Dialogue([.ana])
    #expect(dialogue.answers("5", "") == [])
    #expect(dialogue.heard.first == "warning: Not sent: confirmation cleared")
    #expect(dialogue.prompt == "Main menu: ")
  }

  @Test func `a batch that is settled is told, and the end shows the results`() {
    var dialogue = Dialogue([.ana, .bob])
    dialogue.answers("5", "1")
    var sending = Sending(Self.plan)
    sending.leaves()
    dialogue.hears(.submissions(.moved(sending.submission)))
    #expect(dialogue.heard == [])
    sending.isAnswered(201, Sending.created(Self.plan))
    let effects = dialogue.hears(.submissions(.moved(sending.submission)))
    #expect(
      effects == [
        .submissions(.fetchHistory(ids: ["501"], properties: ["email", "firstname", "lastname"])),
        .submissions(.readLinks(of: ["501"], to: ["company"])),
        .submissions(.readOutcomes(of: DraftID(1))),
      ])
    #expect(
      dialogue.heard.prefix(4) == [
        "batch 1: answered 201: created 1", "Done: created 1, not sent 1", "Results 2: created 1, not sent 1",
        "1 ana@fabrika.example, created, id 501",
      ])
    #expect(dialogue.heard[4].hasPrefix(#"2 bob@acme.example, not sent, "custmer""#))
    #expect(!dialogue.composer.isWaiting)
  }

  @Test func `a submission that was refused says why`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("5", "1")
    dialogue.hears(.submissions(.refused(.portal("The token is wrong"))))
    #expect(dialogue.heard.first == "error: Nothing was sent. The token is wrong")
    #expect(dialogue.prompt == "Main menu: " && !dialogue.composer.isWaiting)
  }

  @Test func `Ctrl-C stops after the current batch, and again leaves at once`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("5", "1")
    #expect(dialogue.interrupts() == [.submissions(.stop)])
    #expect(dialogue.heard == ["Stopping after the current batch", "Ctrl-C again leaves at once."])
    #expect(dialogue.interrupts().last == .program(.quit))
  }

  @Test func `no answer is taken while contacts are sent`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("5", "1")
    #expect(dialogue.answers("2") == [] && dialogue.contacts == [.ana])
  }

  @Test func `a draft without a contact to send says so`() {
    var dialogue = Dialogue([ContactInput()])
    dialogue.answers("5")
    #expect(dialogue.heard.contains("warning: Nothing to send: every contact has errors"))
    #expect(dialogue.prompt == "Main menu: ")
  }
}
