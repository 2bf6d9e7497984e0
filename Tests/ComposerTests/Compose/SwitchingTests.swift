import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct SwitchingTests {
  /// On the second property of three.
  private func person(isLocked: Bool = false) -> Person {
    var person = Person([.ana], isLocked: isLocked)
    person.presses(.tab, .down)
    return person
  }

  @Test func `x switches a property off and on, the cursor goes with it, and undo takes it back`() {
    var person = person()
    #expect(person.types("x").count == 1)
    #expect(person.contacts[0].properties.map(\.name) == ["email", "lastname"])
    #expect(person.screen.contains { $0.contains("▌ firstname") && $0.contains("- off  Ana") })
    #expect(person.sees("ana@fabrika.example (2)"))
    #expect(person.message == "firstname is off: kept, not sent. x to switch it on")
    person.types("x")
    #expect(person.contacts == [.ana])
    #expect(person.sees("▌ firstname"))
    #expect(person.message == "firstname is on again")
    person.types("uu")
    #expect(person.contacts == [.ana])
    #expect(person.message == "Undone: switch firstname off")
  }

  @Test func `what is off is not edited, and is deleted like any other`() {
    var person = person()
    person.types("x")
    person.presses(.enter)
    #expect(person.message == "firstname is off. x to switch it on")
    #expect(person.model.compose.field == nil)
    person.types("d")
    #expect(person.message == "Deleted firstname. u to undo")
    #expect(!person.sees("- off"))
    person.types("u")
    #expect(person.sees("- off  Ana"))
  }

  @Test func `adding what is off leads to it`() {
    var person = person()
    person.types("xk")
    person.types("pfirstname")
    person.presses(.enter)
    #expect(person.message == "firstname is off. x to switch it on")
    #expect(person.sees("▌ firstname"))
    person.types("x")
    #expect(person.contacts == [.ana])
  }

  @Test func `the line that adds a property is none, and says so`() {
    var person = person()
    person.presses(.end)
    #expect(person.types("x").isEmpty)
    #expect(person.message == "There is no property on this line")
    person.types("kx")
    person.presses(.end, .enter)
    #expect(person.model.overlays.count == 1)
  }

  @Test func `a locked draft refuses with its words`() {
    var person = person(isLocked: true)
    #expect(person.types("x").isEmpty)
    #expect(person.message.contains("read-only"))
  }

  @Test func `the value of what is off is copied and found`() {
    var person = person()
    person.types("xk/ana")
    person.presses(.enter)
    #expect(person.sees("▌ firstname"))
    #expect(person.types("yv") == [.files(.copy(CopiedText("Ana", what: "the value")))])
  }
}
