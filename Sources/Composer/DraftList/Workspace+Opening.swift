import Drafts
import TerminalUI

/// Listing drafts, storing them, and going from one to another.
extension Workspace {
  /// Someone who has begun to type something meanwhile does not want the list any more.
  mutating func list(_ listed: [DraftSummary]) -> Step {
    draftList.listed = listed
    return isAtPanes ? .open(.choice(draftList.choices(in: self))) : Step()
  }

  mutating func saved() -> Step {
    defer { document.saveState = .saved }
    guard document.isUnsaved else { return Step() }
    isLeaving = false
    return .say(Notice("Everything is saved now"))
  }

  /// What was not saved is kept and written with what follows it, or a little later by itself.
  mutating func saveFailed(_ why: Failure) -> Step {
    let isFirst = document.saveState == .saving
    document.saveState = .failed(why)
    placeDue = now + Self.retryDelay
    // The message line says it wherever nothing else is said.
    return Step(clearsNotice: isFirst)
  }

  /// Milliseconds.
  private static let retryDelay: Int64 = 5_000

  /// Takes another draft in the place of the one before. A plan of that one, on its way still, is about no state of
  /// this one.
  mutating func begin(_ opened: OpenedDraft) {
    let revision = document.revision + 1
    document = Document(opened, catalogue: catalogue)
    document.revision = revision
    (parked, imports, sent, placeDue) = (parked.ofEveryDraft, ImportState(), SentInputs(), nil)
  }

  /// What becomes of a draft that is left: it is closed, or goes if nothing ever came into it.
  func leaving(otherwise effects: [Effect]) -> [Effect] {
    isDraftForNothing ? [.drafts(.discardEmpty(document.id))] : effects
  }

  /// What the program was started to import never came, and nothing else did: nobody wants the draft.
  private var isDraftForNothing: Bool {
    document.awaitsImport && document.draft.inputs.isEmpty && !document.draft.canUndo
      && !document.draft.canRedo && document.session.isEmpty && !document.isLocked
  }
}
