import Drafts
import TerminalUI

extension PlainComposer {
  var top: PlainStep { steps.last ?? .menu(.main) }

  /// Where the model went by what happened, the person goes too.
  mutating func hear(_ message: Message, from screen: ScreenID) {
    switch message {
    case .drafts(let message): hear(message)
    case .submissions(let message): hear(message, from: screen)
    case .terminal, .files, .portal, .plan: break
    }
  }

  private mutating func hear(_ message: DraftsMessage) {
    switch message {
    case .opened:
      steps = [.menu(.main)]
      asked = nil
    case .saved: toldUnsaved = nil
    case .saveFailed(let why):
      // It is tried again and again: once is enough.
      if toldUnsaved != why { say("error: Not saved: \(why.words)") }
      toldUnsaved = why
    case .listed, .renamed, .deleted, .failed, .presetsListed, .presetSaved, .presetDeleted: break
    }
  }

  private mutating func hear(_ message: SubmissionsMessage, from screen: ScreenID) {
    switch message {
    case .moved(let submission):
      if wait == .answer(.submission) { progress.lines(of: submission).forEach { say($0) } }
      if screen != .results { showResults() }
    case .interruptionsFound(let found):
      found.forEach { $0.interruptionWords.forEach { say($0) } }
    case .refused:
      steps = [.menu(.main)]
      if screen != .results { showResults() }
    case .opened: showResults()
    case .contactsFound: showLookUp()
    case .listed, .outcomesRead, .restRead, .archivingReviewed, .retried, .checked, .checkFailed,
      .journalFailed, .emailFound, .duplicated, .notDuplicated, .purged, .evidenceMade, .recordsRead,
      .linksRead, .changesRead, .changesUnread, .putBackDrafted, .putBackFailed,
      .readFailed:
      break
    }
  }

  private mutating func showResults() {
    guard model.screens.screen == .results else { return }
    steps = [.menu(.main)] + steps.filter { $0.isList(.submissions) } + [.list(.outcomes)]
    asked = nil
  }

  private mutating func showLookUp() {
    guard let lookUp = model.screens.results.lookUp, model.screens.screen == .results else { return }
    steps = [.menu(.main), .list(.outcomes)] + (lookUp.ids.count == 1 ? [.list(.sentAndStored)] : [])
    asked = nil
  }

  /// Closes what was opened over the results once nobody is there any more.
  private mutating func closeWhatWasLeft() {
    guard wait == nil, afterwards == nil else { return }
    if model.screens.results.changes != nil, !steps.contains(where: \.isAboutChanges) {
      _ = model.screens.results.stepBack()
    }
    if model.screens.results.lookUp != nil, !steps.contains(where: \.isAboutResults) {
      _ = model.screens.results.stepBack()
    }
  }

  /// Says what the model says, and asks what is to be asked next.
  ///
  /// - Parameter isAnswer: somebody has answered, and hears something.
  mutating func settle(_ effects: [Effect], isAnswer: Bool = false) -> [Effect] {
    follow()
    // What has to be typed stands in the prompt; what was typed before is not read by a listener.
    let isAsked = top == .phrase && asked != .phrase
    if let notice = model.notice, notice != .parkedTextIsBack, !isAsked || notice.tone != .plain {
      say(notice.spoken)
    }
    model.notice = nil
    guard wait == nil, !effects.contains(.program(.quit)) else { return effects }
    if let pane = top.pane {
      model.screens.show(pane.screen, in: &model.workspace)
      model.screens.focus(pane, in: &model.workspace)
    }
    if part?.answer == .later, case .window(_, let part, _) = top {
      wait = .window(part: part)
      return effects
    }
    if asked != top || isAnswer && lines.isEmpty { question(of: top).forEach { say($0) } }
    asked = top
    return effects
  }

  /// After a change nobody is left at what is no more, and what has the keyboard is asked.
  private mutating func follow() {
    while steps.count > 1, !isThere(top) { steps.removeLast() }
    closeWhatWasLeft()
    if let window {
      enterWindow(window)
    } else if model.context == .field {
      enterField()
    } else if model.workspace.isConfirming, top != .phrase {
      go(to: .phrase)
    }
  }

  private func isThere(_ step: PlainStep) -> Bool {
    switch step {
    case .window(let window, _, _): window == self.window || window.depth < model.overlays.count
    case .value, .list(.options, _): model.screens.compose.field != nil && model.screens.screen == .compose
    case .phrase: model.workspace.isConfirming
    case .menu(let menu): isThere(menu)
    case .list(let list, _): isThere(list)
    }
  }

  private func isThere(_ menu: PlainMenu) -> Bool {
    switch menu {
    case .main: true
    case .contact, .problem: current != nil
    case .property: model.screens.compose.property < composeView.propertyLineCount - 1
    case .association: composeView.isOnAssociation
    case .plan: model.workspace.job.plan != nil
    case .leftOut: model.screens.preview.isToBeDecided(in: planWorkspace)
    case .result: model.screens.results.selected != nil
    case .change: model.screens.results.changes?.group != nil
    }
  }

  private func isThere(_ list: PlainList) -> Bool {
    switch list {
    case .properties, .associations, .contactJSON: current != nil
    case .leftOut, .batches, .body: model.workspace.job.plan != nil
    case .changes, .changedContacts: model.screens.results.changes != nil
    case .contacts, .options, .log, .outcomes, .sentAndStored, .answer, .versions, .version, .submissions:
      true
    }
  }

  /// Stops what is being sent, else stops waiting, else says how to leave.
  mutating func stop() -> [Effect] {
    switch wait {
    case .answer(.submission)?:
      guard !isStopping else { return model.leave() }
      isStopping = true
      defer { say("Ctrl-C again leaves at once.") }
      return interruptModel()
    case .answer(.check)?: return interruptModel()
    case nil: say("Nothing is running. q quits.")
    // What was to be done next is done.
    case .answer(.portal)?:
      wait = nil
      model.workspace.connection.portal = .unknown(why: "it was not waited for")
    case .window?:
      wait = nil
      return leaveWindow()
    case .answer(let answer)?:
      if answer.canBeLeft { return stopWaiting(for: answer) }
      say("\(answer.isWritten ? "Writing" : "Reading") still. q quits when that is done.")
    }
    return []
  }

  private mutating func interruptModel() -> [Effect] {
    let effects = model.perform(.program(.interrupt))
    if let notice = model.notice { say(notice.spoken) }
    model.notice = nil
    return effects
  }

  /// An answer that comes later is taken in all the same, but for a file and a plan.
  private mutating func stopWaiting(for answer: EffectAnswer) -> [Effect] {
    (wait, afterwards) = (nil, nil)
    say("No longer waiting.")
    if answer == .contacts { return interruptModel() }
    return model.advance(.abandoned)
  }
}

extension Notice {
  /// The words, with their tone as a word before them.
  var spoken: String {
    switch tone {
    case .plain: words
    case .warning: "warning: \(words)"
    case .failure: "error: \(words)"
    }
  }
}
