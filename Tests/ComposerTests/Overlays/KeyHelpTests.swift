import TerminalUI
import Testing

@testable import Composer

struct KeyHelpTests {
  private func helping(_ size: Size = Size(columns: 80, rows: 24)) -> Person {
    var person = Person([.ana], size: size)
    person.types("?")
    return person
  }

  private var window: KeyHelpWindow? {
    guard case .keyHelp(let window)? = helping().model.overlays.top else { return nil }
    return window
  }

  @Test func `keys come in groups: this pane, this screen, everywhere`() {
    #expect(window?.groups.map(\.title) == ["This pane", "Compose", "Everywhere", "In a field"])
  }

  @Test func `two columns stand side by side, and one where there is no room`() {
    let wide = window?.rows(columns: 2) ?? []
    let narrow = window?.rows(columns: 1) ?? []
    #expect(wide.prefix(3) == [.title("This pane"), .items(0, 2), .items(1, nil)])
    #expect(narrow.prefix(4) == [.title("This pane"), .items(0, nil), .items(1, nil), .items(2, nil)])
    #expect(KeyHelpWindow.columns(in: 76) == 2)
    #expect(KeyHelpWindow.columns(in: 40) == 1)
  }

  @Test(arguments: Pane.allCases) func `a verb is short`(pane: Pane) {
    let help = KeyHelp(keys: .standard, context: .pane(pane), pane: pane) { _ in nil }
    for item in help.window.items {
      #expect(item.verb.split(separator: " ").count <= 4 && item.verb.count <= 22, "\(item.verb)")
    }
  }

  @Test func `typing narrows it, with or without a slash`() {
    for typed in ["undo", "/undo"] {
      var person = helping()
      person.types(typed)
      #expect(person.sees("undo"))
      #expect(person.screen.contains { $0.contains("u") && $0.contains("Undo") })
      #expect(!person.sees("Next pane"))
      #expect(person.contacts == [.ana])
    }
  }

  @Test func `a key finds what it does`() {
    var person = helping()
    person.types("x")
    #expect(!person.sees("Duplicate"))
    person.presses(.escape)
    person.types("D")
    #expect(person.sees("Duplicate the marked contacts, or this one"))
  }

  @Test func `Esc clears what is typed, then closes`() {
    var person = helping()
    person.types("undo")
    person.presses(.escape)
    #expect(person.sees("Keys: Compose") && person.sees("Mark"))
    person.presses(.escape)
    #expect(person.model.overlays.isEmpty)
  }

  @Test func `the key that opens it closes it`() {
    var person = helping()
    person.types("?")
    #expect(person.model.overlays.isEmpty)
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 140, rows: 40)])
  func `what the cursor is on is seen, and said in full`(size: Size) {
    var person = helping(size)
    guard case .keyHelp(let window)? = person.model.overlays.top else { return }
    for item in window.items {
      let beginning = item.sentence.split(separator: " ").prefix(3).joined(separator: " ")
      #expect(person.sees(item.verb) && person.sees(beginning), "\(item.verb)")
      person.presses(.down)
    }
    for _ in window.items { person.presses(.pageUp) }
    #expect(person.sees("This pane"))
  }
}
