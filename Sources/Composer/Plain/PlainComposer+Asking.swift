import Drafts
import Submissions
import TerminalUI

/// What is read out before an answer: where the person is, and the choices by their numbers.
extension PlainComposer {
  /// What stands before the place where the answer is typed.
  public var prompt: String {
    switch top {
    case .menu(.main): "Main menu: "
    case .menu: "Choice: "
    case .list: "Number: "
    case .window: "\(part.map(prompt) ?? "Choice"): "
    case .value: earlierLines.isEmpty ? "\(openName): " : "\(openName), line \(earlierLines.count + 1): "
    case .phrase: "Type \(model.workspace.confirmationPhrase?.text ?? "") to \(model.workspace.sendingVerb): "
    }
  }

  private func prompt(of part: OverlayPart) -> String {
    switch part.answer {
    case .text(let prompt, _): prompt
    case .lines: "Line"
    case .line, .later: "Number"
    }
  }

  func question(of step: PlainStep) -> [String] {
    switch step {
    case .menu(let menu):
      summary(of: menu) + numbered(choices(of: menu).map(words)) + more
        + [menu == .main ? "q Quit" : "0 Back"]
    case .list(let list, let page):
      [title(of: list) + (page.first > 0 ? ", going on" : "")] + lines(of: step, page) + more + ["0 Back"]
    case .window(_, _, let page): windowQuestion(page)
    case .value: valueQuestion
    case .phrase:
      model.workspace.question.map { model.workspace.glyphs.spoken($0.text) }
        + ["An empty line goes back, and nothing is sent."]
    }
  }

  private func windowQuestion(_ page: PlainPage) -> [String] {
    guard let part else { return [] }
    guard case .line = part.answer else { return part.words }
    return part.words + lines(of: top, page) + ["0 Back"]
  }

  private var more: [String] { hasCommands ? [": Other commands"] : [] }

  private func numbered(_ words: [String]) -> [String] {
    words.enumerated().map { "\($0 + 1) \($1)" }
  }

  /// The words, and why it cannot be done now.
  private func words(of choice: PlainChoice) -> String {
    let words =
      choice.words ?? choice.intent.map {
        model.workspace.keys.names.sentence(of: $0, in: .pane(model.workspace.pane))
      } ?? ""
    return choice.intent.flatMap { model.screens.whyNot($0, in: model.workspace) }.map {
      "\(words). \($0.words)"
    } ?? words
  }

  private func lines(of step: PlainStep, _ page: PlainPage) -> [String] {
    let (shown, next) = view(of: step, page)
    var lines: [String] = []
    if shown.isEmpty {
      lines.append(page.query.isEmpty ? "There is nothing here." : "Nothing holds \(page.query).")
    }
    for index in shown {
      let words = self.lines(of: step, at: index)
      lines += words.prefix(1).map { "\(index + 1) \($0)" } + words.dropFirst()
    }
    if let next {
      let count = page.query.isEmpty ? " \((count(of: step) ?? 0) - next)" : ""
      lines.append("m\(count) more. /text searches.")
    }
    return lines
  }

  /// The lines of a page, by their positions, and where the next page begins.
  func view(of step: PlainStep, _ page: PlainPage) -> (shown: [Int], next: Int?) {
    var shown: [Int] = []
    for index in stride(from: page.first, to: count(of: step) ?? 0, by: 1) where fits(step, index, page.query)
    {
      if shown.count == PlainPage.size { return (shown, index) }
      shown.append(index)
    }
    return (shown, nil)
  }

  /// A contact is found by its values, as on the screen: to describe each of many would take long.
  private func fits(_ step: PlainStep, _ index: Int, _ query: String) -> Bool {
    if query.isEmpty { return true }
    let search = TextSearch(query)
    if case .list(.contacts, _) = step { return contact(atLine: index).holds(search) }
    return lines(of: step, at: index).contains { search.isIn($0) }
  }

  /// How many lines there are to choose from; nil where there is nothing to number.
  func count(of step: PlainStep) -> Int? {
    switch step {
    case .list(let list, _): count(of: list)
    case .window:
      if case .line(let count)? = part?.answer { count } else { nil }
    case .menu, .value, .phrase: nil
    }
  }

  private func lines(of step: PlainStep, at index: Int) -> [String] {
    switch step {
    case .list(let list, _): lines(of: list, at: index)
    case .window(_, let part, _):
      [model.overlays.top?.content.line(index, of: part, in: model.workspace) ?? ""]
    case .menu, .value, .phrase: []
    }
  }
}
