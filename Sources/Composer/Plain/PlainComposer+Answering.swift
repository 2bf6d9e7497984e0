import ContactsModel
import TerminalUI

extension PlainComposer {
  /// Does what a line says. One that says nothing that can be done changes nothing.
  mutating func take(_ line: String) -> [Effect] {
    model.notice = nil
    if case .text(let text) = top { return take(line, as: text) }
    let answer = line.trimmed
    if answer.lowercased() == "q" { return quit() }
    model.isLeaving = false
    switch answer.lowercased() {
    case "": asked = nil
    case "?", "h": help.forEach { say($0) }
    case "0", "b": return back()
    case "m": goToMore()
    case let text where text.hasPrefix("/"): search(String(answer.dropFirst()))
    default: return choose(answer)
    }
    return []
  }

  private var help: [String] {
    [
      "Type the number of a choice, then Enter.",
      "0 or b goes back.",
      "An empty line repeats the question.",
      "In a list, m goes on, /text lists what holds the text, and / alone lists all again.",
      "Where a value is asked for, all that you type is the value.",
      "Every change is saved at once. q quits.",
      "While contacts are sent, Ctrl-C stops after the current batch.",
    ]
  }

  private mutating func quit() -> [Effect] {
    let effects = model.perform(.quit)
    if model.isLeaving, !effects.contains(.program(.quit)) {
      if let notice = model.notice { say(notice.spoken) }
      model.notice = nil
      say("q again leaves without it.")
    }
    return effects
  }

  /// Nothing that was typed into a contact is lost by it; what is not finished is not kept.
  private mutating func back() -> [Effect] {
    guard steps.count > 1 else {
      say("There is nothing to go back to. q quits.")
      return []
    }
    let left = steps.removeLast()
    if left.isEditing { return model.inCompose { $0.handle(inField: Press(.close), in: &$1) } }
    if left == .menu(.link) {
      say(picker?.change == nil ? "Nothing is linked." : "The association is as it was.")
    }
    return []
  }

  private mutating func goToMore() {
    guard case .list(let list, let page) = top, let next = view(of: list, page).next else {
      return say("There is no more.")
    }
    replaceTop(.list(list, PlainPage(first: next, query: page.query)))
  }

  private mutating func search(_ query: String) {
    guard case .list(let list, _) = top else { return say("There is no list to search here.") }
    asked = nil
    replaceTop(.list(list, PlainPage(query: query.trimmed)))
  }

  private mutating func choose(_ answer: String) -> [Effect] {
    switch top {
    case .menu(let menu):
      let choices = choices(of: menu)
      guard let number = Int(answer), number > 0, number <= choices.count else {
        say(choices.isEmpty ? "Type 0 to go back." : "Type a number from 1 to \(choices.count), or ?")
        return []
      }
      return perform(choices[number - 1].action)
    case .list(let list, _):
      let count = count(of: list)
      guard let number = Int(answer), number > 0, number <= count else {
        say(count == 0 ? "Type 0 to go back." : "Type a number from 1 to \(count), or ?")
        return []
      }
      return choose(from: list, at: number - 1)
    case .text: return []
    }
  }

  mutating func replaceTop(_ step: PlainStep) {
    steps[steps.count - 1] = step
  }

  mutating func go(to step: PlainStep) {
    steps.append(step)
  }

  /// Back to the last step that fits; to the first one if none does.
  mutating func goBack(to fits: (PlainStep) -> Bool) {
    while steps.count > 1, !fits(top) { steps.removeLast() }
  }
}
