import TerminalUI
import Testing

@testable import Composer

/// The tour through the demo: what it says, when it goes on, and what it presses by itself.
struct TourTests {
  private let names = KeyTable.standard.names
  private let start = TourSituation(errors: 3)

  private func tour(playingFrom now: Int64? = nil) -> Tour { Tour(errors: 3, playingFrom: now) }

  private func key(_ intent: Intent, _ context: Context?) -> Key? { names.key(of: intent, in: context) }

  @Test func `each step is done by what it asks for, in this order`() {
    var tour = tour()
    var situation = start
    let doings: [(inout TourSituation) -> Void] = [
      { $0.pane = .properties },
      { $0.errors = 2 },
      { ($0.isAtPanes, $0.picksAssociation) = (false, true) },
      { ($0.isAtPanes, $0.picksAssociation) = (true, false) },
      { ($0.screen, $0.pane, $0.toSend) = (.preview, .body, 6) },
      { ($0.screen, $0.pane, $0.asksForPhrase) = (.submit, .confirm, true) },
      {
        ($0.screen, $0.pane, $0.toSend, $0.asksForPhrase, $0.created) = (
          .results, .outcomes, nil, false, ["1"]
        )
      },
      { $0.pane = .record },
      { $0.changeGroups = 2 },
      { ($0.screen, $0.pane, $0.isUpdate) = (.compose, .contacts, true) },
    ]
    for (index, does) in doings.enumerated() {
      #expect(tour.step.rawValue == index)
      #expect(tour.advance(tour.completed(situation), at: 0) == .sameStep)
      does(&situation)
      #expect(tour.advance(tour.completed(situation), at: 0) == .nextStep)
    }
    (situation.screen, situation.toSend) = (.preview, 6)
    #expect(tour.advance(tour.completed(situation), at: 0) == .finished)
  }

  @Test func `each hint fits beside its number, and names keys of the table`() {
    var situation = start
    situation.toSend = 6
    for step in TourStep.allCases {
      let words = step.words(situation) { names.name(of: $0, in: $1) }
      #expect(words.count <= 80 - "Tour 10/11: ".count, "\(words)")
      #expect(!words.contains("command palette"), "\(words)")
    }
  }

  @Test func `by hand it presses nothing`() {
    var tour = tour()
    #expect(tour.due == nil)
    #expect(tour.nextKey(start, at: 1_000_000, key) == nil)
    tour.togglePause(at: 0)
    #expect(tour.pace == .byHand)
  }

  @Test func `by itself it presses the keys of its step one by one, and then waits`() {
    var tour = tour(playingFrom: 0)
    var now = Tour.beforeStep
    #expect(tour.nextKey(start, at: now - 1, key) == nil)
    #expect(tour.nextKey(start, at: now, key) == .character("]"))
    #expect(tour.due == now + Tour.betweenKeys)
    now += Tour.betweenKeys
    #expect(tour.nextKey(start, at: now, key) == nil)
    #expect(tour.due == now + Tour.betweenKeys)
  }

  @Test func `a key stops it and another has it go on`() {
    var tour = tour(playingFrom: 0)
    tour.togglePause(at: 10)
    #expect(tour.due == nil)
    #expect(
      tour.line(start) { names.name(of: $0, in: $1) }.hasPrefix("Tour 1/11 (paused, any key resumes): "))
    tour.togglePause(at: 20)
    #expect(tour.due == 20 + Tour.betweenKeys)
  }

  @Test func `the sandbox plays its part as the steps begin`() {
    var situation = start
    situation.created = ["7", "9"]
    let events = TourStep.allCases.map { $0.event(situation) }
    #expect(events.compactMap(\.self) == [.loseNextAnswer, .changeJobTitles(ids: ["7", "9"])])
  }

  @Test func `it is only in the demo`() {
    var person = Person()
    person.presses(.character("T"))
    #expect(!person.model.tour.isUnderWay)
    #expect(person.model.notice?.text == "The tour is part of the demo: contact-batch --demo")
  }

  @Test func `it shows over the keys, goes on with the real key, and can be left`() {
    var person = Person()
    person.model.workspace.connection.isDemo = true
    person.presses(.character("T"))
    #expect(person.model.tourLine?.hasPrefix("Tour 1/11: ") == true)
    #expect(person.model.canvas().textRows().last?.hasPrefix("Tour 1/11: ") == true)
    person.presses(.character("T"))
    #expect(!person.model.tour.isUnderWay)
  }
}
