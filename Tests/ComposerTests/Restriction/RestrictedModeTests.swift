import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// In restricted mode nothing that a person does reads or writes a file or starts a program.
@Suite struct RestrictedModeTests {
  private static let intents = Set(
    Context.allCases.flatMap { KeyTable.standard.bindings(in: $0).map(\.intent) })

  private func leaves(_ effects: [Effect]) -> Bool { effects.contains { $0.leavesProgram } }

  private static func restricted(_ moment: Moment) -> Person {
    var person = moment.person(Size(columns: 120, rows: 40), nil)
    person.model.workspace.isRestricted = true
    return person
  }

  @Test(arguments: Moment.all) func `no intent leads out of the program`(moment: Moment) {
    let start = Self.restricted(moment)
    for intent in Self.intents {
      var person = start
      // A question for a file that is open already is answered below.
      if person.model.overlays.isEmpty {
        #expect(!leaves(person.model.perform(intent)), "\(intent)")
      }
      let asked = person.model.take(Press(intent))
      let before = person.model.begin(at: 2_000_000)
      #expect(!leaves(person.model.finish(asked, since: before)), "\(intent)")
    }
  }

  @Test(arguments: Moment.all) func `no key leads out of the program`(moment: Moment) {
    let keys = Set(
      Context.allCases.flatMap { KeyTable.standard.bindings(in: $0).flatMap(\.keys) } + [.enter, .escape])
    let start = Self.restricted(moment)
    for key in keys {
      var person = start
      #expect(!leaves(person.presses(key)), "\(key)")
      #expect(!leaves(person.presses(.enter)), "\(key), Enter")
    }
  }

  @Test func `a key says why it cannot act`() {
    for (intent, pane) in [
      (Intent.draft(.importFile), Pane.contacts), (.draft(.exportFile), .contacts),
      (.compose(.editText), .contacts),
      (.program(.suspend), .contacts), (.results(.write), .outcomes), (.results(.evidence), .outcomes),
      (.plan(.exportForImport), .plan),
    ] {
      var person = Person([.ana])
      person.model.workspace.isRestricted = true
      person.model.screens.show(pane.screen, in: &person.model.workspace)
      #expect(person.model.perform(intent) == [])
      #expect(person.message == "Not available in restricted mode", "\(intent)")
    }
  }

  @Test func `a file is not offered as the source of a draft`() {
    var person = Person([.ana])
    person.model.workspace.isRestricted = true
    person.hears(.drafts(.listed([])))
    #expect(person.sees("+ new draft"))
    #expect(!person.sees("from a file"))
    #expect(person.model.workspace.step(for: .choose(.newDraftFrom(.file))) == .say(.restricted))
  }

  @Test func `what is copied goes to the terminal alone`() {
    var person = Person([.ana])
    person.model.workspace.isRestricted = true
    person.hears(.files(.copied(file: nil, isSent: true)))
    #expect(person.message == "Sent to your terminal")
    person.hears(.files(.copied(file: nil, isSent: false)))
    #expect(person.message == "Not available in restricted mode")
  }

  @Test func `a file that was asked for all the same is not read`() {
    var person = Person([.ana])
    person.types("i")
    person.model.workspace.isRestricted = true
    person.types("/etc/passwd")
    #expect(person.presses(.enter) == [])
    #expect(person.message == "Not available in restricted mode")
  }

  @Test func `without the restriction the same keys act`() {
    var person = Person([.ana])
    #expect(person.model.perform(.program(.suspend)) == [.program(.suspend)])
    #expect(leaves(person.model.perform(.compose(.editText))))
  }
}
