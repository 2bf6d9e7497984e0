import ContactsModel
import TerminalUI
import Testing

@testable import Composer

/// Text that comes in one piece: none of it is ever run as keys.
struct StrayTextTests {
  private let burst = "add these people: d d D".map(Key.character)

  @Test func `a burst outside a field is offered as text, and what follows goes into the text`() {
    var person = Person([.ana, .bob])
    #expect(person.hears(.terminal(.burst(burst))) == [])
    #expect(person.contacts == [.ana, .bob])
    #expect(person.sees("Paste contacts") && person.sees("[add these people: d d D"))
    #expect(person.message.hasPrefix("This came all at once: none of it was run"))
    #expect(person.types("dD") == [])
    #expect(person.presses(.enter) == [])
    #expect(person.sees("add these people: d d DdD"))
    #expect(person.contacts == [.ana, .bob])
  }

  @Test func `a paste outside a field is offered as contacts`() {
    var person = Person([.ana])
    #expect(person.hears(.terminal(.pasted("dd"))) == [])
    #expect(person.contacts == [.ana])
    #expect(person.sees("Paste contacts"))
    #expect(person.message == "Pasted outside a field. Enter adds it as contacts, Esc closes")
  }

  @Test func `blanks are no text to offer`() {
    var person = Person([.ana])
    person.hears(.terminal(.pasted(" \t\n")))
    #expect(!person.sees("Paste contacts"))
  }

  @Test func `a locked draft takes no text`() {
    var person = Person([.ana], isLocked: true)
    person.hears(.terminal(.pasted("email\na@x.example")))
    #expect(!person.sees("Paste contacts"))
    #expect(person.message == "read-only: this draft is open in another program")
  }

  @Test func `a paste without an end says which key ends it`() {
    var person = Person([.ana])
    person.hears(.terminal(.pasteStalled))
    #expect(person.message == "A paste has no end yet: Ctrl-C takes what has come of it")
  }

  @Test func `a field takes a burst up to the Enter that closes it, and no more`() {
    var person = Person([.ana, .bob])
    person.presses(.tab, .enter)
    person.hears(.terminal(.burst("xyz".map(Key.character) + [.enter] + burst)))
    #expect(person.contacts[0].value(of: "email") == "ana@fabrika.examplexyz")
    #expect(person.contacts.count == 2)
    #expect(person.sees("[add these people: d d D"))
  }

  @Test func `a burst never confirms`() {
    var person = Person.confirming([.ana])
    #expect(person.hears(.terminal(.burst([.character("1"), .enter]))) == [])
    #expect(person.model.job.phrase?.typed.text == "1")
  }

  @Test func `a burst never takes a command from the palette`() {
    var person = Person([.ana])
    person.types(":")
    #expect(person.hears(.terminal(.burst("delete the marked".map(Key.character) + [.enter]))) == [])
    #expect(person.contacts == [.ana])
    #expect(person.sees("Find"))
  }

  @Test func `a pasted line loses its end, and keeps what is inside`() {
    var person = Person([.ana])
    person.presses(.tab, .enter)
    person.hears(.terminal(.pasted("a\nb\r\n")))
    person.presses(.enter)
    #expect(person.contacts[0].value(of: "email") == "ana@fabrika.examplea\nb")
  }

  @Test func `a paste that was too long says so`() {
    var person = Person([.ana])
    person.presses(.tab, .enter)
    person.hears(.terminal(.pasteTooLong("abc")))
    #expect(person.message == "The paste was too long: only its first part is here")
  }

  @Test func `where nothing can be drawn only leaving acts, and a burst does not leave`() {
    var person = Person([.ana])
    person.presses(.tab, .enter)
    person.hears(.terminal(.resized(Size(columns: 40, rows: 10))))
    #expect(person.hears(.terminal(.burst("quit quietly, Q!".map(Key.character)))) == [])
    #expect(person.presses(.enter, .escape, .control("c")) == [])
    #expect(person.types("Q").last == .program(.quit))
  }

  @Test func `what comes with a paste behind its end is not run in its window`() {
    var person = Person([.ana])
    person.hears(.terminal(.pasted("email\nb@x.example")))
    person.hears(.terminal(.burst([.character("d"), .enter])))
    #expect(person.message == "2 keys came at once, like a paste: not run")
    #expect(person.sees("Paste contacts"))
    #expect(person.sees("b@x.example"))
    #expect(person.contacts == [.ana])
  }

  @Test(arguments: ["dddd", "QQ", "uu", "  "]) func `one key many times at once is not run`(text: String) {
    var person = Person([.ana, .bob])
    #expect(person.hears(.terminal(.burst(text.map(Key.character)))) == [])
    #expect(person.contacts == [.ana, .bob])
    #expect(person.message.hasSuffix("came \(text.count) times at once: not run. Press it again"))
    #expect(person.model.overlays.isEmpty)
  }

  @Test func `a key that only moves may come many times at once`() {
    var person = Person([.ana, .bob, .ana])
    person.hears(.terminal(.burst([.character("j"), .character("j")])))
    #expect(person.sees("Properties of #3"))
    person.hears(.terminal(.burst([.character("k"), .up, .up])))
    #expect(person.sees("Properties of #1"))
  }

  @Test(arguments: ["dQ", "jd", "12", "\rd"]) func `two keys at once are text`(text: String) {
    var person = Person([.ana, .bob])
    let keys = text.map { $0 == "\r" ? Key.enter : .character($0) }
    #expect(person.hears(.terminal(.burst(keys))) == [])
    #expect(person.contacts == [.ana, .bob])
    #expect(person.sees("Paste contacts"))
  }

  @Test func `a word for the palette may come with its key, and its Enter runs nothing grave`() {
    var person = Person([.ana])
    person.hears(.terminal(.burst(":rename this".map(Key.character) + [.enter])))
    #expect(person.sees("New name of the draft"))
    person.presses(.escape)
    person.hears(.terminal(.burst(":delete the".map(Key.character) + [.enter])))
    #expect(person.contacts == [.ana] && person.sees("Find"))
    #expect(person.message.contains("came together with text: not run"))
  }

  @Test func `what a key would do is told apart by where it is pressed`() {
    var person = Person([.ana])
    #expect(person.model.use(of: .character("j")) == .harmless)
    #expect(person.model.use(of: .character("d")) == .consequential)
    #expect(person.model.use(of: .enter) == .consequential)
    person.presses(.tab, .enter)
    #expect(person.model.use(of: .character("d")) == .typed)
    #expect(person.model.use(of: .enter) == .typed)
    let confirming = Person.confirming([.ana])
    #expect(confirming.model.use(of: .character("1")) == .typed)
    #expect(confirming.model.use(of: .enter) == .consequential)
  }
}
