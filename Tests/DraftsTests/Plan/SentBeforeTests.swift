import ContactsModel
import Drafts
import Testing

struct SentBeforeTests {
  @Test func `what was sent before is left out, whatever else is with it`() {
    let contacts = [contact(1), ContactInput(), contact(2), contact(3)]
    let plan = Plan.make(
      contacts: contacts, existing: [2: "7"],
      sent: [0: .created(recordID: "901"), 1: .unknown, 2: .created(recordID: nil)])
    #expect(plan.batches.flatMap(\.inputs).map(\.index) == [3])
    #expect(
      plan.leftOut.map(\.reason)
        == [.sent(.created(recordID: "901")), .sent(.unknown), .sent(.created(recordID: nil))])
    #expect(plan.counts.sentBefore == 3)
    #expect(plan.counts.blocked == 0 && plan.counts.existing == 0)
  }

  @Test func `the others have the bytes that they would have anyway`() {
    let contacts = [contact(1), contact(2)]
    let rest = Plan.make(contacts: contacts, sent: [0: .unknown])
    let whole = Plan.make(contacts: contacts)
    #expect(rest.batches[0].inputs.map(\.contact) == [whole.batches[0].inputs[1].contact])
  }
}
