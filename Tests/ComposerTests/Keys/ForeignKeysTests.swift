import Drafts
import KeyMentions
import TerminalUI
import Testing

@testable import Composer

/// With every key another one, everything is done as before, and no text names a key of before.
struct ForeignKeysTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 140, rows: 40)]

  @Test(arguments: Moment.all, sizes)
  func `no text on screen, in help or among the commands names a key of before`(moment: Moment, size: Size) {
    let person = moment.person(size, .foreign)
    expectNoKey(in: person.screen + person.words)
    for pane in person.others() { expectNoKey(in: pane.screen + pane.words) }
  }

  @Test(arguments: Moment.all)
  func `every key does what the standard one does, and says no key of before`(moment: Moment) {
    let standard = moment.person(Self.sizes[1], nil)
    let foreign = moment.person(Self.sizes[1], .foreign)
    expectSame(standard, foreign)
    for (standard, foreign) in zip([standard] + standard.others(), [foreign] + foreign.others()) {
      for binding in KeyTable.standard.bindings(in: standard.model.context) {
        guard let key = binding.keys.first else { continue }
        var (left, right) = (standard, foreign)
        #expect(left.presses(key) == right.presses(key), "\(moment), \(key.name)")
        expectSame(left, right)
        expectNoKey(in: [right.message] + (right.model.context == foreign.model.context ? [] : right.screen))
      }
      var unbound = foreign
      unbound.presses(.function(99))
      expectNoKey(in: [unbound.message])
    }
  }

  @Test func `every pane, window and menu is looked at`() {
    let people = Moment.all.map { $0.person(Self.sizes[1], .foreign) }
    let contexts = people.flatMap { [$0] + $0.others() }.map(\.model.context)
    #expect(Set(Context.allCases).subtracting(contexts) == [])
  }

  @Test(arguments: Context.allCases)
  func `the words of a binding name no key of before`(context: Context) {
    expectNoKey(in: Keyboard.foreign.table.bindings(in: context).flatMap { [$0.words, $0.help] })
  }

  private func expectNoKey(in texts: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    let naming = texts.filter { !KeyMentions.all(in: $0).isEmpty }
    #expect(naming == [], sourceLocation: sourceLocation)
  }

  private func expectSame(_ left: Person, _ right: Person) {
    #expect(left.model.context == right.model.context)
    #expect(left.model.screen == right.model.screen)
    #expect(left.contacts == right.contacts)
    #expect(left.effects == right.effects)
  }
}

extension Person {
  /// What help and the command palette say here.
  fileprivate var words: [String] {
    model.help.window.items.flatMap { $0.keys + [$0.verb, $0.sentence] }
      + model.help.palette(recent: []).all.flatMap { [$0.text, $0.note] }
  }

  /// The same person in each of the other panes of the screen.
  fileprivate func others() -> [Person] {
    guard case .pane(let first) = model.context else { return [] }
    var people: [Person] = []
    var next = self
    while people.count < 4 {
      next.presses(.tab)
      guard next.model.context != .pane(first), case .pane = next.model.context else { break }
      people.append(next)
    }
    return people
  }
}

extension TextPager {
  fileprivate var text: [String] { pager.lines.map(\.text) }
}
