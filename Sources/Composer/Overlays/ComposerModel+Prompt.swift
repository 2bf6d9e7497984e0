import TerminalUI

extension ComposerModel {
  mutating func press(_ key: Key, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch prompt.field.handle(key) {
    case .accepted: return answer(prompt)
    case .cancelled: return []
    case .handled, .ignored: overlays.append(.prompt(prompt))
    }
    return []
  }

  private mutating func answer(_ prompt: Prompt) -> [Effect] {
    let text = prompt.field.text
    guard !text.isEmpty else { return [] }
    switch prompt.purpose {
    case .importFile:
      notice = Notice("Reading \(text)")
      return [.importFile(text)]
    case .search(let pane):
      searched[pane] = text
      return findNext(by: 1)
    }
  }

  /// Goes to the next place that holds what was searched for in this pane.
  mutating func findNext(by step: Int) -> [Effect] {
    guard let text = searched[pane] else {
      notice = Notice("Nothing searched for yet: / searches in this pane")
      return []
    }
    if !find(text, by: step) { notice = Notice("\"\(text)\" is not in this pane") }
    return []
  }

  private mutating func find(_ text: String, by step: Int) -> Bool {
    switch screen {
    case .compose: findInCompose(text, by: step)
    case .preview: findInPreview(text, by: step)
    case .results: findInResults(text, by: step)
    case .submit, .journal: false
    }
  }
}
