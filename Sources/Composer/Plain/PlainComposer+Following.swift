import ContactsModel
import Drafts
import TerminalUI

extension PlainComposer {
  /// Where the model went by what happened, the person goes too.
  mutating func hear(_ message: Message, from screen: ScreenID) {
    switch message {
    case .drafts(.opened):
      steps = [.menu(.main)]
      asked = nil
    case .drafts(.saved): toldUnsaved = nil
    case .drafts(.saveFailed(let why)):
      // It is tried again and again: once is enough.
      if toldUnsaved != why { say("error: Not saved: \(why)") }
      toldUnsaved = why
    case .submissions(.moved(let submission)):
      if wait == .submission { progress.lines(of: submission).forEach { say($0) } }
      if screen != .results { showResults() }
    case .submissions(.interruptionsFound(let found)):
      found.forEach { $0.interruptionWords.forEach { say($0) } }
    case .submissions(.refused): steps = [.menu(.main)]
    case .submissions(.opened): showResults()
    case .terminal, .drafts, .files, .portal, .plan, .submissions: break
    }
  }

  private mutating func showResults() {
    guard model.screen == .results else { return }
    steps = [.menu(.main)] + steps.filter { $0.screen == .journal } + [.list(.outcomes)]
    asked = nil
  }

  /// Says what the model says, and asks what is to be asked next.
  mutating func settle(_ effects: [Effect]) -> [Effect] {
    // What has to be typed stands in the prompt.
    let isAsked = model.isConfirming && top != .text(.fact)
    if let notice = model.notice, !isAsked || notice.tone != .plain { say(notice.spoken) }
    model.notice = nil
    takeOverlays()
    leaveWhatIsGone()
    guard wait == nil, !effects.contains(.program(.quit)) else { return effects }
    model.show(top.screen)
    if asked != top { question(of: top).forEach { say($0) } }
    asked = top
    return effects
  }

  /// What the screens put over their panes is a list to choose from, or to read.
  private mutating func takeOverlays() {
    while let overlay = model.overlays.last {
      switch overlay {
      case .choice(let list):
        drafts = list
        steps.append(.list(.drafts))
      case .pager(let pager):
        findings = pager
        steps.append(.list(.findings))
      case .associationPicker: return
      case .propertyPicker, .prompt, .contactPaste, .copyMenu, .menu, .replaceForm, .replacePreview, .columns,
        .longText, .bulkValue:
        break
      }
      model.overlays.removeLast()
    }
  }

  /// After a change nobody is left at what is no more, and nothing is left open behind.
  private mutating func leaveWhatIsGone() {
    if model.isConfirming, top != .text(.fact) { steps.append(.text(.fact)) }
    while steps.count > 1, !isThere(top) { steps.removeLast() }
    if !steps.contains(where: \.isLinking) { model.overlays = [] }
    if !steps.contains(where: \.isEditing), model.compose.field != nil {
      _ = model.inCompose { $0.handle(inField: Press(.close), in: &$1) }
    }
  }

  private func isThere(_ step: PlainStep) -> Bool {
    if step.isLinking { return picker != nil }
    if step.isEditing { return model.compose.field != nil }
    switch step {
    case .text(.fact): return model.isConfirming
    case .menu(.contact), .list(.properties, _), .list(.associations, _), .list(.contactJSON, _),
      .text(.propertyName), .list(.foundProperties, _), .menu(.problem):
      return model.current != nil
    case .menu(.property(let position)):
      return model.current?.contact.properties.indices.contains(position) ?? false
    case .menu(.association(let position)):
      return model.current?.contact.associations.indices.contains(position) ?? false
    case .menu(.plan): return model.job.plan != nil
    case .list(.leftOut, _), .list(.batches, _), .list(.body, _): return model.job.plan != nil
    case .menu(.result): return model.results.selected != nil
    default: return true
    }
  }

  var top: PlainStep { steps.last ?? .menu(.main) }

  /// The association that is being composed.
  var picker: AssociationPicker? {
    if case .associationPicker(let picker)? = model.overlays.last { picker } else { nil }
  }

  /// Stops what is being sent, else stops waiting, else says how to leave.
  mutating func stop() -> [Effect] {
    switch wait {
    case .submission?:
      guard !isStopping else { return model.leave() }
      isStopping = true
      defer { say("Ctrl-C again leaves at once.") }
      return stopSending()
    case .drafts?, .draft?, .submissions?, .record?, .interruptions?:
      say("Reading still. q quits when that is done.")
    case .importFiles?: say("Writing still. q quits when that is done.")
    case nil: say("Nothing is running. q quits.")
    // What was to be done next is done.
    case .account?:
      wait = nil
      model.connection.portal = .unknown(why: "it was not waited for")
    case .plan?, .file?, .properties?, .labels?, .contact?: stopWaiting()
    }
    return []
  }

  private mutating func stopSending() -> [Effect] {
    let effects = model.perform(.interrupt)
    if let notice = model.notice { say(notice.spoken) }
    model.notice = nil
    return effects
  }

  /// An answer that comes later is taken in all the same, but for a file and a plan.
  private mutating func stopWaiting() {
    (wait, afterwards) = (nil, nil)
    model.imports.reading = nil
    _ = model.advance(.abandoned)
    say("No longer waiting.")
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
