import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct PreviewTests {
  private func plan(_ person: Person) -> Message {
    .plan(.made(Plan.make(inputs: person.model.document.inputs), revision: person.model.document.revision))
  }

  /// Someone who has pressed P and whose plan has come.
  private func previewing(_ contacts: [ContactInput], size: Size = Size(columns: 80, rows: 24)) -> Person {
    var person = Person(contacts, size: size)
    person.types("P")
    person.hears(plan(person))
    return person
  }

  @Test func `the plan is asked for once and shown when it comes`() {
    var person = Person([.ana, .bob])
    #expect(person.types("P") == [.plan(.make(person.model.document.inputs, revision: 0))])
    #expect(person.sees("Making the plan"))
    #expect(person.types("P").isEmpty)
    person.hears(plan(person))
    #expect(person.sees("Plan: create 1, blocked 1"))
    #expect(person.sees("POST /crm/v3/objects/contacts/batch/create"))
    #expect(person.sees("\"email\": \"ana@fabrika.example\""))
    #expect(person.sees("✗ #2 bob@acme.example  properties.lifecyclestage"))
  }

  @Test func `an unchanged draft keeps its plan, and r makes it again`() {
    var person = previewing([.ana])
    person.types("1")
    #expect(person.types("P").isEmpty)
    #expect(person.types("r") == [.plan(.make(person.model.document.inputs, revision: 0))])
  }

  @Test func `a plan of an earlier state is not shown`() {
    var person = Person([.ana])
    person.types("P")
    let late = plan(person)
    person.types("1D2")
    #expect(person.hears(late) == [])
    #expect(person.model.job.plan == nil)
    person.hears(plan(person))
    #expect(person.model.job.plan?.inputCount == 2)
  }

  @Test func `a plan of another draft is not shown`() {
    var person = Person([.ana])
    person.types("P")
    let late = plan(person)
    person.hears(.drafts(.opened(OpenedDraft(id: DraftID(2), draft: Draft(name: "other"), place: Place()))))
    person.types("P")
    person.hears(late)
    #expect(person.model.job.plan == nil)
  }

  @Test func `Enter on a line goes to its field in Compose`() {
    var person = previewing([.ana, ContactInput(properties: [Property("lastname", "Roe")])])
    person.types("/roe")
    person.presses(.enter)
    #expect(person.sees("Body: .inputs[1].properties.lastname"))
    person.presses(.enter)
    #expect(person.model.screen == .compose)
    #expect(person.model.place == Place(pane: .properties, contact: 1, property: 0, association: 0))
  }

  @Test func `Enter on what is left out goes to its problem`() {
    var person = previewing([.ana, .bob])
    person.presses(.tab, .enter)
    #expect(person.model.screen == .compose)
    #expect(person.model.place == Place(pane: .properties, contact: 1, property: 1, association: 0))
  }

  @Test func `parts fold and unfold`() {
    var person = previewing([.ana])
    person.types("/email")
    person.presses(.enter, .left)
    #expect(person.sees("+ \"properties\": {...},  3 properties"))
    person.types("h")
    #expect(person.sees("#1 ana@fabrika.example  3 properties"))
    #expect(!person.sees("\"properties\""))
    person.types("l")
    person.types("j")
    #expect(person.sees("Body: .inputs[0].objectWriteTraceId"))
  }

  @Test func `matches are counted while one types`() {
    var person = previewing([.ana, ContactInput(properties: [Property("email", "roe@b.example")]), .bob])
    person.types("/.example")
    #expect(person.sees("Match 1 of 2"))
    person.presses(.enter)
    #expect(person.message == "Match 1 of 2")
    person.types("n")
    #expect(person.message == "Match 2 of 2")
    person.types("/zzz")
    #expect(person.sees("No match"))
    person.presses(.escape, .tab)
    person.types("/acme")
    #expect(person.sees("Match 1 of 1"))
  }

  @Test func `lines have their numbers, whatever is folded`() {
    var person = previewing([.ana])
    #expect(person.screen.contains { $0.contains("> 1 - {") || $0.contains(" 1 - {") })
    person.types("/properties")
    person.presses(.enter, .left)
    #expect(person.screen.contains { $0.contains(" 5 ") && $0.contains("+ \"properties\": {...}") })
    #expect(person.screen.contains { $0.contains("10 ") && $0.contains("\"associations\": []") })
  }

  @Test func `the plan takes three lines, and grows where it has the keys`() {
    let rows = { (person: Person) in
      person.model.workspace.room.height(of: .plan)
    }
    var person = previewing([.ana, .bob])
    #expect(rows(person) == 3)
    person.presses(.tab)
    #expect(rows(person) > 8)
    #expect(person.sees("sha256"))
    person.presses(.tab)
    #expect(rows(person) == 3)
  }

  @Test func `a search goes on in the next batch`() {
    let many = (0..<150).map { ContactInput(properties: [Property("email", "p\($0)@acme.example")]) }
    var person = previewing(many)
    person.types("/p120@")
    person.presses(.enter)
    #expect(person.message == "Batch 2 of 2")
    #expect(person.sees("Body 2/2: .inputs[20].properties.email"))
    person.presses(.tab, .enter)
    #expect(person.sees("Body 1/2"))
    #expect(person.model.pane == .body)
  }

  @Test func `problem keys walk the inputs that are left out, and round`() {
    var person = previewing([.bob, .ana, .bob])
    person.types("]")
    #expect(person.model.pane == .plan)
    #expect(
      person.model.preview.planItem(at: person.model.preview.item.selected, in: person.model.workspace)
        == .leftOut(0))
    person.types("]")
    #expect(
      person.model.preview.planItem(at: person.model.preview.item.selected, in: person.model.workspace)
        == .leftOut(1))
    person.types("]")
    #expect(
      person.model.preview.planItem(at: person.model.preview.item.selected, in: person.model.workspace)
        == .leftOut(0))
    var clean = previewing([.ana])
    clean.types("]")
    #expect(clean.message == "The plan leaves nothing out")
  }

  @Test func `values, paths, inputs and bodies are copied as they are sent`() throws {
    var person = previewing([.ana])
    person.types("/Ana\"")
    person.presses(.enter)
    #expect(person.types("yv") == [.files(.copy(CopiedText("Ana", what: "the value")))])
    #expect(
      person.types("yp") == [
        .files(.copy(CopiedText(".inputs[0].properties.firstname", what: "the path")))
      ])
    let batch = try #require(person.model.job.plan?.batches.first)
    let input = String(decoding: batch.inputs[0].contact.jsonBytes(), as: UTF8.self)
    #expect(person.types("yi") == [.files(.copy(CopiedText(input, what: "the input")))])
    let body = String(decoding: batch.body, as: UTF8.self)
    #expect(person.types("yb") == [.files(.copy(CopiedText(body, what: "the body")))])
  }

  @Test func `a draft without contacts says that there is nothing to send`() {
    let person = previewing([])
    #expect(person.message == "Nothing to send: the draft has no contact yet")
    #expect(person.sees("Nothing to send: the draft has no contact yet"))
  }
}
