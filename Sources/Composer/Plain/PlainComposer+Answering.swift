import ContactsModel
import TerminalUI

extension PlainComposer {
  /// Does what a line says. One that says nothing that can be done changes nothing.
  mutating func take(_ line: String) -> [Effect] {
    model.notice = nil
    switch top {
    case .value: return takeValue(line)
    case .phrase: return takePhrase(line)
    case .window:
      if let part, let effects = type(line, in: part) { return effects }
    case .menu, .list: break
    }
    let answer = line.trimmed
    if answer.lowercased() == "q" { return quit() }
    model.workspace.isLeaving = false
    switch answer.lowercased() {
    case "": asked = nil
    case "?", "h": Self.help.forEach { say($0) }
    case "0", "b": return back()
    case "m": goToMore()
    case ":": return openCommands()
    case let text where text.hasPrefix("/"): search(String(answer.dropFirst()))
    default: return choose(answer)
    }
    return []
  }

  /// What the words of a dialogue ask for, wherever one is.
  static let words: [String: Intent] = [
    "0": .back, "q": .program(.quit), "?": .program(.help), ":": .program(.palette), "/": .view(.search),
    "Ctrl-C": .program(.interrupt),
  ]

  private static let help = [
    "Type the number of a choice, then Enter.",
    "0 or b goes back.",
    "An empty line repeats the question.",
    "In a list, m shows more, /text searches, and / alone shows all.",
    ": lists every command of the place where you are, with the reason where it cannot act now.",
    "Where a value is asked for, all that you type is the value.",
    "Every change is saved at once. q quits.",
    "While contacts are sent, Ctrl-C stops after the current batch.",
  ]

  private mutating func quit() -> [Effect] {
    let effects = model.perform(.program(.quit))
    if model.workspace.isLeaving, !effects.contains(.program(.quit)) {
      if let notice = model.notice { say(notice.spoken) }
      model.notice = nil
      say("q again leaves without it.")
    }
    return effects
  }

  /// Nothing that was typed into a contact is lost by it; what is not finished is not kept.
  private mutating func back() -> [Effect] {
    if case .window = top { return leaveWindow() }
    if top.isEditing { return press(.close) }
    guard steps.count > 1 else {
      say("This is the first screen. Press q to quit")
      return []
    }
    steps.removeLast()
    return []
  }

  private mutating func goToMore() {
    guard let page = top.page, let next = view(of: top, page).next else { return say("There is no more.") }
    turn(to: PlainPage(first: next, query: page.query))
  }

  private mutating func search(_ query: String) {
    guard top.page != nil, count(of: top) != nil else { return say("There is no list to search here.") }
    asked = nil
    turn(to: PlainPage(query: query.trimmed))
  }

  private mutating func turn(to page: PlainPage) {
    steps[steps.count - 1].page = page
  }

  private mutating func choose(_ answer: String) -> [Effect] {
    let choices: [PlainChoice] = if case .menu(let menu) = top { self.choices(of: menu) } else { [] }
    let count = count(of: top) ?? choices.count
    guard let number = Int(answer), number > 0, number <= count else {
      say(count == 0 ? "Type 0 to go back." : "Type a number from 1 to \(count), or ?")
      return []
    }
    switch top {
    case .menu: return perform(choices[number - 1].action)
    case .list(let list, _): return choose(from: list, at: number - 1)
    case .window(_, let part, _): return choose(line: number - 1, ofPart: part)
    case .value, .phrase: return []
    }
  }

  /// Nothing is sent unless the phrase is right. An empty line takes the question back.
  private mutating func takePhrase(_ line: String) -> [Effect] {
    guard !line.trimmed.isEmpty else {
      steps.removeLast()
      return model.advance(.questionTakenBack)
    }
    retype(line)
    return press(.window(.accept))
  }

  mutating func go(to step: PlainStep) {
    steps.append(step)
    asked = nil
  }

  /// Back to the last step that fits; to the first one if none does.
  mutating func goBack(to fits: (PlainStep) -> Bool) {
    while steps.count > 1, !fits(top) { steps.removeLast() }
  }
}
