import Submissions
import TerminalUI

/// Searching and filtering. E-mail addresses are in no line: the journal is asked for them.
extension JournalScreen {
  /// Goes to the next submission that has the text.
  mutating func search(_ text: String, by step: Int) -> Step {
    let questions = match.questions(in: [text])
    if !questions.isEmpty {
      waitingSearch = WaitingSearch(text: text, step: step)
      return asking(questions)
    }
    waitingSearch = nil
    guard let found = space(of: text).next(by: step) else { return .notFound(text) }
    list.selected = found
    return Step()
  }

  /// Nil where the journal has to be asked first.
  func searchSpace(of text: String, in workspace: Workspace) -> SearchSpace? {
    match.questions(in: [text]).isEmpty ? space(of: text) : nil
  }

  private func space(of text: String) -> SearchSpace {
    SearchSpace(count: submissions.count, cursor: list.selected) { match.fits(submissions[$0], text) }
  }

  /// Shows only the submissions that have each of the words; all where there is none.
  mutating func show(holding text: String, in workspace: Workspace) -> Step {
    match.look(workspace)
    filter = text.split(whereSeparator: \.isWhitespace).map(String.init)
    list = ListState()
    let questions = match.questions(in: filter)
    return questions.isEmpty ? .say(filterWords(in: workspace)) : asking(questions)
  }

  /// Takes in which submissions hold an address.
  mutating func take(_ ids: Set<String>, holding text: String, in workspace: Workspace) -> Step {
    match.found[text] = ids
    if let waiting = waitingSearch, waiting.text == text { return search(text, by: waiting.step) }
    return match.questions(in: filter).isEmpty && filter.contains(text)
      ? .say(filterWords(in: workspace)) : Step()
  }

  private func asking(_ questions: [String]) -> Step {
    Step(questions.map { .submissions(.findEmail($0)) }, notice: Notice("Searching the emails"))
  }

  private func filterWords(in workspace: Workspace) -> Notice {
    guard !filter.isEmpty else { return Notice("All are shown") }
    let key = workspace.keyName(.journal(.filterSubmissions))
    let accept = workspace.keyName(.window(.accept), in: .prompt)
    return Notice(
      "\(submissions.count) of \(Submissions.submissions(all.count)) shown",
      keys: "\(key) then \(accept) alone shows all")
  }
}
