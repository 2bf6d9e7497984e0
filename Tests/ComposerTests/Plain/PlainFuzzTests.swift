import ContactsModel
import Drafts
import Submissions
import Testing

@testable import Composer

struct PlainFuzzTests {
  @Test(arguments: 1...60)
  func `whatever is answered and happens, there is a prompt, and everything can be undone`(seed: Int) {
    var mischief = Mischief(seed: UInt64(seed))
    let first = mischief.draft()
    var dialogue = Dialogue(
      first, environment: seed % 2 == 0 ? "production" : "sandbox",
      portal: seed % 3 == 0 ? .notAsked : .known(1))
    dialogue.hears(.portal(.definitionsArrived(Mischief.definitions)))
    for _ in 0..<400 {
      if mischief.isMessageNext(isWaiting: dialogue.composer.isWaiting) {
        dialogue.hears(mischief.message(to: dialogue.composer.model))
      } else if mischief.isInterruptNext() {
        dialogue.interrupts()
      } else {
        dialogue.answers(mischief.answer(to: dialogue.composer.model))
      }
      guard dialogue.prompt.hasSuffix(": "), dialogue.composer.steps.first == .menu(.main) else {
        Issue.record("no prompt\(dialogue.testDescription)")
        return
      }
    }
    var draft = dialogue.composer.model.document.draft
    while draft.canUndo { draft.undo() }
    #expect(draft.inputs == first.inputs)
  }
}

extension Mischief {
  /// What was asked for comes sooner or later.
  mutating func isMessageNext(isWaiting: Bool) -> Bool { number(10) < (isWaiting ? 9 : 2) }

  mutating func isInterruptNext() -> Bool { number(30) == 0 }

  /// Mostly small numbers, which lead somewhere.
  mutating func answer(to model: ComposerModel) -> String {
    switch number(20) {
    case 0, 1: pick(Mischief.texts)
    case 2: pick(["m", "/a", "/", "?", "b", "q", "-1", "9999999", "٣"])
    case 3: model.workspace.confirmationPhrase?.text ?? "0"
    case 4, 5: "0"
    case 6: ""
    default: "\(1 + number(13))"
    }
  }
}
