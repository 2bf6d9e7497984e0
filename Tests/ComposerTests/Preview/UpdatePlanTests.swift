import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// Contacts that exist, changed by a draft: from Compose over the plan to what is sent.
struct UpdatePlanTests {
  private static func existing(_ id: String, city: String = "Bonn") -> ExistingContact {
    ExistingContact(
      id: id, values: [Property("email", "p\(id)@harbour.example"), Property("city", city)],
      readAt: "2026-11-29T10:00:00.000Z")
  }

  private static func input(_ id: String, city: String) -> DraftInput {
    var input = DraftInput(id: InputID(rawValue: UInt64(id) ?? 0), changing: existing(id))
    input.contact.properties[1].value = city
    return input
  }

  private static func record(_ id: String, city: String, by user: Int? = nil) -> ContactRecord {
    let version = user.map {
      PropertyVersion(
        value: city, timestamp: Timestamp("2026-11-29T10:05:00Z"), sourceType: "CRM_UI",
        updatedByUserID: .value($0))
    }
    return ContactRecord(
      id: id, properties: [RecordProperty("city", city)],
      propertiesWithHistory: version.map { [PropertyHistory(name: "city", versions: [$0])] } ?? [])
  }

  /// Someone whose draft changes two contacts, at the plan.
  private func planning(_ records: ContactRecord...) -> Person {
    var person = Person(
      draft: Draft(name: "fixes", inputs: [Self.input("101", city: "Ulm"), Self.input("102", city: "Kiel")]),
      size: Size(columns: 120, rows: 34))
    person.checksAreAnswered = false
    person.types("P")
    person.hears(person.planned)
    var answer = PlanAnswer()
    answer.current = CurrentContacts(records)
    let effects = person.hears(.plan(.checked(answer, revision: 0)))
    person.makePlan(effects)
    return person
  }

  @Test func `the portal is asked for the contacts that are changed, and for no e-mail`() {
    var person = Person(
      draft: Draft(name: "fixes", inputs: [Self.input("101", city: "Ulm")]),
      size: Size(columns: 120, rows: 34))
    person.checksAreAnswered = false
    person.types("P")
    let effects = person.hears(person.planned)

    #expect(effects.question?.changes == ["101": Self.input("101", city: "Ulm").changes])
    #expect(effects.question?.emails == [])
  }

  @Test func `the plan shows before and after of each property, and only these are in the bytes`() {
    let person = planning(Self.record("101", city: "Bonn"), Self.record("102", city: "Bonn"))

    #expect(person.sees("Plan: update 2"))
    #expect(person.sees("POST /crm/v3/objects/contacts/batch/update"))
    #expect(person.sees("2 read again"))
    #expect(person.sees("~ #1 city: Bonn -> Ulm"))
    #expect(
      person.model.workspace.job.plan?.batches.map { String(decoding: $0.body, as: UTF8.self) }
        == [
          #"{"inputs":[{"id":"101","properties":{"city":"Ulm"}},{"id":"102","properties":{"city":"Kiel"}}]}"#
        ])
  }

  @Test func `what somebody changed since is left out, and the line says who and when`() {
    var person = planning(Self.record("101", city: "Mainz", by: 501), Self.record("102", city: "Bonn"))
    #expect(person.sees("Plan: update 1, conflicts 1"))

    person.types("]")
    #expect(person.message == #"city is now "Mainz", changed by user 501 (CRM_UI), 2026-11-29T10:05:00Z"#)
  }

  @Test(arguments: [("t", "Mainz"), ("w", "Ulm")])
  func `a key takes theirs or keeps mine, as one step of undo`(key: String, city: String) {
    var person = planning(Self.record("101", city: "Mainz", by: 501), Self.record("102", city: "Bonn"))
    person.types("x" + key)

    let input = person.model.document.inputs[0]
    #expect(input.contact.value(of: "city") == city)
    #expect(input.existing?.value(of: "city") == "Mainz")
    #expect(person.model.screens.screen == .preview)
    #expect(person.model.document.draft.undoLabel == .settleConflicts(1))
  }

  @Test func `mine is kept one by one, theirs is taken for all at once`() {
    let conflicts = (Self.record("101", city: "Mainz", by: 501), Self.record("102", city: "Mainz", by: 501))
    var keeping = planning(conflicts.0, conflicts.1)
    keeping.presses(.tab)
    keeping.types("xw")
    #expect(keeping.model.document.draft.undoLabel == .settleConflicts(1))

    var taking = planning(conflicts.0, conflicts.1)
    taking.types("xt")
    #expect(taking.model.document.draft.undoLabel == .settleConflicts(1))
  }

  @Test func `what is looked at is read again when it is submitted a while later`() {
    var person = planning(Self.record("101", city: "Bonn"), Self.record("102", city: "Bonn"))
    person.waits(milliseconds: 6_000)
    let effects = person.types("S")
    #expect(effects.question?.changes.count == 2)
    #expect(person.model.workspace.job.phase == .idle)
  }

  @Test func `nothing is sent that could not be read again`() {
    var person = Person(
      draft: Draft(name: "fixes", inputs: [Self.input("101", city: "Ulm")]),
      size: Size(columns: 120, rows: 34))
    person.checksAreAnswered = false
    person.types("P")
    person.hears(person.planned)
    person.hears(.plan(.checkFailed(.portal("no connection"), revision: 0)))
    person.types("S")

    #expect(person.model.workspace.job.phase == .idle)
    #expect(person.message.contains("Not sent: the contacts could not be read again: no connection"))
  }

  @Test func `the question says what is updated`() {
    var person = planning(Self.record("101", city: "Bonn"), Self.record("102", city: "Bonn"))
    person.types("S")
    #expect(person.sees("Update 2 contacts in SANDBOX"))
  }

  @Test func `a contact that is there already is updated by a key`() {
    var person = Person([.ana], size: Size(columns: 120, rows: 34))
    person.checksAreAnswered = false
    person.types("P")
    person.hears(person.planned)
    let stored = ContactRecord(
      id: "701",
      properties: [RecordProperty("email", "ana@fabrika.example"), RecordProperty("firstname", "Anna")])
    person.makePlan(person.hears(.plan(.checked(PlanAnswer(existing: [stored]), revision: 0))))
    person.types("xu")

    let input = person.model.document.inputs[0]
    #expect(input.existing?.id == "701")
    #expect(input.changes.first == PropertyChange("firstname", from: "Anna", to: "Ana"))
  }

  @Test func `links of a contact that exists are seen, taken away and made, and the plan says so`() {
    let (plain, billing) = (AssociationType(.hubspotDefined, 279), AssociationType(.userDefined, 36))
    let link = ExistingLink(
      object: "company", association: Association(recordID: "9001", types: [plain, billing]),
      labels: [nil, "Billing contact"])
    let read = Self.existing("101").with(ExistingLinks(objects: ["company"], links: [link]))
    var person = Person(
      draft: Draft(
        name: "fixes", inputs: [DraftInput(id: InputID(rawValue: 1), changing: read)]),
      size: Size(columns: 120, rows: 34))
    person.checksAreAnswered = false
    #expect(person.sees("company 9001"))
    #expect(person.sees("Billing contact"))

    person.presses(.tab, .tab)
    person.types("d")

    #expect(person.sees("company 9001  unlinked"))
    #expect(person.sees("1 change"))
    person.types("P")
    let effects = person.hears(person.planned)
    #expect(effects.question?.links == ["company": ["101"]])
    #expect(person.sees("unlink 1"))
    #expect(person.sees("POST /crm/associations/2026-09/contacts/compa"))
    #expect(person.sees("1 link goes with its labels"))
    #expect(person.sees("#1 p101@harbour.example  unlink from company 9001"), "\(person)")

    person.types("1L")
    #expect(!person.model.overlays.isEmpty)
  }

  @Test func `each link of a contact has its words in the body, and leads to its contact`() {
    let (plain, billing) = (AssociationType(.hubspotDefined, 279), AssociationType(.userDefined, 36))
    let inputs = ["101", "102"].map { id in
      var input = DraftInput(
        id: InputID(rawValue: UInt64(id) ?? 0),
        changing: Self.existing(id).with(ExistingLinks(objects: ["company"])))
      input.contact.associations = [
        Association(recordID: "9001", types: [plain]),
        Association(recordID: "9002", types: [plain, billing]),
      ]
      return input
    }
    var person = Person(
      draft: Draft(name: "fixes", inputs: InputList(inputs)), size: Size(columns: 130, rows: 40))
    person.types("P")
    person.hears(person.planned)

    #expect(person.sees("#1 p101@harbour.example  link to company 9001"), "\(person)")
    #expect(person.sees("#1 p101@harbour.example  link to company 9002 as USER_DEFINED 36"))
    #expect(person.sees("#2 p102@harbour.example  link to company 9002 as USER_DEFINED 36"))
  }

  @Test func `Compose marks what is changed and what stays`() {
    var cleared = Self.input("102", city: "")
    cleared.contact.properties.append(Property("jobtitle", "Buyer"))
    var person = Person(
      draft: Draft(
        name: "fixes",
        inputs: [DraftInput(id: InputID(rawValue: 7), changing: Self.existing("101")), cleared]),
      size: Size(columns: 120, rows: 34))
    #expect(person.sees("contact 101: no change yet, read 10:00:00 UTC"))

    person.types("j")
    #expect(person.sees("2 changes"))
    #expect(person.sees("~ cleared  (was Bonn)"))
    #expect(person.sees("~ Buyer  (was empty)"))
    #expect(person.sees(#""id": "102""#))
  }
}

extension [Effect] {
  fileprivate var question: PlanQuestion? {
    for case .plan(.check(let question, _)) in self { return question }
    return nil
  }
}

extension Person {
  /// Has the plan made that was asked for, as the program does.
  mutating func makePlan(_ effects: [Effect]) {
    for case .plan(.make(let inputs, let revision, let exclusions, _)) in effects {
      hears(
        .plan(
          .made(
            Plan.make(inputs: inputs, existing: exclusions.existing, current: exclusions.current),
            revision: revision)))
    }
  }
}
