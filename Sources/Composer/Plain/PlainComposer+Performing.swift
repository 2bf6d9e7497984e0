import Drafts
import TerminalUI

/// What is asked of the model, in the intents of its keys, and where the person goes by that.
extension PlainComposer {
  mutating func perform(_ action: PlainAction) -> [Effect] {
    switch action {
    case .go(let steps):
      steps.forEach { go(to: $0) }
      return []
    case .value(let value): return press(.screen(.open)) + setValue(value)
    case .intents(let intents):
      guard let first = intents.first else { return [] }
      if Self.intentsForPortal.contains(first), model.workspace.connection.portal == .asking {
        say("Asking which portal this is. Ctrl-C skips this.")
        (wait, afterwards) = (.answer(.portal), action)
        return []
      }
      return intents.flatMap { press($0) }
    }
  }

  /// The portal names the labels of its own and the place where contacts go to: it is waited for.
  private static let intentsForPortal: Set<Intent> = [.job(.submit), .compose(.link)]

  /// Hands an intent to what has the keyboard, and goes where that leads.
  mutating func press(_ intent: Intent) -> [Effect] {
    let (field, visited, screen) = (
      model.screens.compose.field, model.screens.compose.visited, model.screens.screen
    )
    let (chosen, line) = (chosenCommand(by: intent), model.screens.compose.contactLine)
    let isOpen = window != nil && chosen == nil
    let effects = model.take(Press(intent))
    let intent = chosen ?? intent
    let isEdit = effects.contains(where: \.isEdit)
    if intent == .compose(.mark), !isOpen { stay(onLine: line) }
    if let field, model.screens.compose.field == nil, isEdit { tellValue(of: field) }
    if isEdit, intent == .compose(.delete), top.isAboutOne { steps.removeLast() }
    if isEdit, Self.intentsForContacts.contains(intent) { goToContact() }
    if let now = model.screens.compose.visited, now != visited { goToProblem() }
    if [.preview, .results].contains(screen), model.screens.screen == .compose {
      placeOfCursor.forEach { go(to: $0) }
    }
    if !isOpen, let place = Self.places[intent] { arrive(at: place) }
    if isEdit || intent == .screen(.refresh), top != .menu(.main) { asked = nil }
    if intent == .screen(.refresh), screen == .results, model.screens.results.reading != nil {
      wait = .answer(.history)
    }
    return effects
  }

  /// What is chosen in the list of commands, which closes by it; nil where that is not open.
  private func chosenCommand(by intent: Intent) -> Intent? {
    guard intent == .window(.accept), case .choice(let list)? = model.overlays.top,
      list.lines.indices.contains(list.list.selected),
      case .intent(let chosen) = list.lines[list.list.selected].choice
    else { return nil }
    return chosen
  }

  private static let intentsForContacts: Set<Intent> = [.compose(.addContact), .compose(.duplicate)]

  private static let places: [Intent: PlainStep] = [
    .job(.preview): .menu(.plan), .goTo(.preview): .menu(.plan), .goTo(.submit): .list(.log),
    .goTo(.results): .list(.outcomes), .goTo(.journal): .list(.submissions), .goTo(.compose): .menu(.main),
    .results(.showChanges): .list(.changes),
  ]

  /// What is to be shown may be on its way.
  private mutating func arrive(at place: PlainStep) {
    if place == .list(.outcomes), let why = model.screens.results.whyNot(.shown, in: model.workspace) {
      model.notice = why
    } else if place == .menu(.main) {
      steps = [place]
    } else {
      afterwards = .go([place])
    }
  }

  /// A mark is set without a move to the next contact.
  private mutating func stay(onLine line: Int) {
    _ = model.tell(.select(line: line))
    asked = nil
  }

  private mutating func goToContact() {
    goBack { $0 == .menu(.contact) }
    if top != .menu(.contact) { go(to: .menu(.contact)) }
  }

  private mutating func goToProblem() {
    if top != .menu(.problem) { go(to: .menu(.problem)) }
    asked = nil
  }

  /// The contact under the cursor, and what of it the cursor is on.
  var placeOfCursor: [PlainStep] {
    let compose = composeView
    if model.workspace.pane == .associations, compose.isOnAssociation {
      return [.menu(.contact), .menu(.association)]
    }
    let isOnProperty = model.workspace.pane == .properties && compose.whyNoProperty == nil
    return isOnProperty ? [.menu(.contact), .menu(.property)] : [.menu(.contact)]
  }

  // MARK: Every command

  /// The place has commands beside those that are its choices.
  var hasCommands: Bool {
    switch top {
    case .menu(let menu): [.main, .contact, .plan, .result, .change].contains(menu)
    case .list(.version, _): true
    case .list(let list, _): [.contacts, .outcomes, .versions, .changes, .submissions].contains(list)
    case .window, .value, .phrase: false
    }
  }

  /// The commands as the palette of the screens has them, without those that make no sense here.
  mutating func openCommands() -> [Effect] {
    guard top.pane != nil else {
      say("There are no commands here.")
      return []
    }
    return model.carryOut(.open(.choice(commands)))
  }

  var commands: ChoiceList {
    let pane = model.workspace.pane
    let lines = model.help.palette(recent: []).all.compactMap { line -> ChoiceList.Line? in
      guard case .intent(let intent) = line.choice, intent.omission == nil, intent != .screen(.open) else {
        return nil
      }
      var line = line
      line.text = model.workspace.keys.names.sentence(of: intent, in: .pane(pane))
      line.detail = ""
      return line
    }
    return ChoiceList(title: "Commands", all: lines)
  }
}

extension Effect {
  fileprivate var isEdit: Bool {
    if case .drafts(.save) = self { true } else { false }
  }
}

extension PlainStep {
  /// It goes with what it is about.
  fileprivate var isAboutOne: Bool {
    [.menu(.contact), .menu(.property), .menu(.association)].contains(self)
  }
}
