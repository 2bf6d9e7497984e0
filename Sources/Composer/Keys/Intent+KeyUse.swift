import TerminalUI

/// What may be done by keys of which nobody knows whether a hand pressed them.
extension Intent {
  /// It changes nothing but what is seen, and takes no text afterwards.
  var isHarmless: Bool {
    switch self {
    case .goTo, .move, .program(.help), .compose(.nextCell), .compose(.previousCell): true
    case .view(let intent): intent.isHarmless
    case .screen(let intent): intent.isHarmless
    case .back, .close, .compose, .plan, .results, .journal, .job, .draft, .portal, .window, .program: false
    }
  }

  /// It deletes, sends or ends.
  var isConsequential: Bool {
    [
      .job(.submit), .screen(.resume), .back, .program(.quit), .program(.suspend), .draft(.deleteDraft),
      .plan(.skipExisting), .plan(.moveExisting),
      .plan(.updateExisting), .plan(.takeTheirs), .plan(.keepMine),
      .plan(.sendAgain), .plan(.sendOnlyAgain), .results(.archive), .results(.archiveCreated),
      .plan(.exportForImport),
      .compose(.delete), .compose(.clearFromAll), .compose(.fillFromFirst), .compose(.deletePreset),
      .journal(.purge),
    ].contains(self)
  }
}

extension ChoiceList {
  /// Its line may be taken by Enter that came together with the word before it.
  var mayAcceptInBurst: Bool {
    guard lines.indices.contains(list.selected) else { return true }
    switch lines[list.selected].choice {
    case .draft, .newDraft, .newDraftFrom, .deletedDrafts, .edit: return true
    case .profile: return false
    case .intent(let intent): return !intent.isConsequential
    case .compose(let request): return !request.changesContacts
    case .restoreDraft: return false
    }
  }
}

extension Prompt {
  /// It asks whether something may be lost.
  var asksForConsent: Bool {
    if case .replaceFile = purpose { true } else { false }
  }
}
