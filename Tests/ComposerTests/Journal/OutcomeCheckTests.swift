import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

struct OutcomeCheckTests {
  private func checking(_ record: SubmissionRecord) -> Person {
    var person = Person.inJournal(record)
    person.types("c")
    return person
  }

  @Test func `c asks about the submission, and the message line says what came of it`() {
    var person = Person.inJournal(Rest.unknown)
    #expect(person.types("c") == [.submissions(.check("9f2c"))])
    #expect(person.message == "Asking the portal about 2 contacts with unknown outcome")
    let after = Rest.checked(Rest.unknown, [Rest.anaIsThere])
    #expect(
      person.hears(.submissions(.checked(before: SentPlan(Rest.unknown), after: SentPlan(after))))
        == [.submissions(.list), .submissions(.readOutcomes(of: DraftID(1)))])
    #expect(person.message == "Checked: 1 created, 1 still unknown: no email")
  }

  @Test func `why contacts are still unknown is counted, and what is not there can be sent`() {
    var person = checking(Rest.unknown)
    person.hears(
      .submissions(.checked(before: SentPlan(Rest.unknown), after: SentPlan(Rest.checked(Rest.unknown, [])))))
    #expect(
      person.message == "Checked: 2 still unknown: 1 not there, 1 no email. C sends those")
    person.hears(.submissions(.checked(before: SentPlan(Rest.unknown), after: SentPlan(Rest.unknown))))
    #expect(person.message == "Checked: 2 still unknown: 1 no answer, 1 no email")
  }

  @Test func `Results shows the new outcomes, and stays on the contact`() {
    var person = Person()
    person.hears(.submissions(.opened(Rest.unknown)))
    person.types("j")
    let contact = person.model.results.selected?.index
    #expect(person.sees("Results 2: created 0, unknown 2"))
    #expect(person.types("c") == [.submissions(.check("9f2c"))])
    let after = Rest.checked(Rest.unknown, [Rest.anaIsThere])
    person.hears(.submissions(.checked(before: SentPlan(Rest.unknown), after: SentPlan(after))))
    #expect(person.sees("Results 2: created 1, unknown 1"))
    #expect(person.model.results.selected?.index == contact)
  }

  @Test func `another submission that is open stays as it is`() {
    var person = checking(Rest.unknown)
    let plan = Plan.make(contacts: [.ana])
    let other = Submission(id: "other", plan: plan, portal: 4_711, at: 0).record
    person.hears(.submissions(.opened(other)))
    person.hears(
      .submissions(.checked(before: SentPlan(Rest.unknown), after: SentPlan(Rest.checked(Rest.unknown, [])))))
    #expect(person.model.results.record?.id == "other")
  }

  @Test func `one at a time, and Ctrl-C stops it`() {
    var person = checking(Rest.unknown)
    #expect(person.types("c") == [])
    #expect(person.message == "What was sent is still being checked: wait, or Ctrl-C stops it")
    #expect(person.types("C") == [])
    #expect(person.types("S") == [])
    #expect(person.presses(.control("c")) == [.submissions(.stop)])
    person.hears(.submissions(.checked(before: SentPlan(Rest.unknown), after: SentPlan(Rest.unknown))))
    #expect(person.types("c") == [.submissions(.check("9f2c"))])
  }

  @Test func `who leaves meanwhile is told`() {
    var person = checking(Rest.unknown)
    #expect(person.types("Q") == [])
    #expect(person.message == "Still checking what was sent. Ctrl-C stops it, Q again leaves at once")
    #expect(person.types("Q").contains(.program(.quit)))
  }

  @Test func `where nothing is unknown there is nothing to check`() {
    var person = Person.inJournal(Rest.stopped)
    #expect(person.types("c") == [])
    #expect(person.message == "Nothing to check: no outcome is unknown")
    var empty = Person()
    empty.types("5")
    empty.hears(.submissions(.listed([])))
    #expect(empty.types("c") == [])
    #expect(empty.message == "There is no submission to check")
  }

  @Test func `a read-only profile may check, for nothing is sent`() {
    var person = Person.inJournal(Rest.unknown)
    person.model.connection.isReadOnly = true
    #expect(person.types("c") == [.submissions(.check("9f2c"))])
  }

  @Test func `why it was not asked is said`() {
    var person = checking(Rest.unknown)
    let why = "It went to portal 4711, the token is for 99."
    person.hears(.submissions(.checkFailed(.portal(why))))
    #expect(person.message == "Nothing was asked. \(why)")
    #expect(person.types("c") == [.submissions(.check("9f2c"))])
  }

  @Test func `what was asked and not recorded is not told as not asked`() {
    var person = checking(Rest.unknown)
    person.hears(.submissions(.checkFailed(.recording("The journal could not be written"))))
    #expect(person.message == "The journal could not be written")
  }
}
