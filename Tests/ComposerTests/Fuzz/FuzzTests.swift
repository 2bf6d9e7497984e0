import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct FuzzTests {
  /// A frame in as many has its panes drawn one by one, which takes as long again.
  private static let framesToPanes = 4
  private static let largest = 150 * 50

  @Test(arguments: FuzzExtent.seeds)
  func `whatever happens, the screen is whole and everything can be undone`(seed: Int) throws {
    var mischief = Mischief(seed: UInt64(seed))
    var inspector = FrameInspector()
    let first = mischief.draft()
    var person = Person(
      draft: first, size: mischief.size(), environment: seed % 2 == 0 ? "production" : "sandbox")
    person.model.pointer = Pointer(isUsed: seed % 3 == 0)
    // With the few properties of a portal a search costs little.
    person.hears(.portal(.definitionsArrived(Mischief.definitions)))
    for event in 0..<FuzzExtent.events {
      person.hears(mischief.message(to: person.model))
      guard event % FuzzExtent.eventsToFrame == 0, isAffordable(person.model.size, event) else { continue }
      if let fault = try inspector.fault(of: person.model) ?? panesFault(of: person.model, inspector.frames) {
        Issue.record("seed \(seed), event \(event): \(fault)\(person.testDescription)")
        return
      }
    }
    #expect(
      inspector.frames > FuzzExtent.events / 25, "seed \(seed) looked at \(inspector.frames) frames only")
    expectAllUndone(person.model.document.draft, to: first)
  }

  /// One frame of 500x200 costs as much as fifty of 80x24.
  private func isAffordable(_ size: Size, _ event: Int) -> Bool {
    size.columns * size.rows <= Self.largest || event % (FuzzExtent.eventsToFrame * 10) == 0
  }

  private func panesFault(of model: ComposerModel, _ frame: Int) -> String? {
    frame % Self.framesToPanes == 0 ? PaneInspector.fault(of: model) : nil
  }

  private func expectAllUndone(_ draft: Draft, to first: Draft) {
    var draft = draft
    while draft.canUndo { draft.undo() }
    #expect(draft.inputs == first.inputs)
  }
}
