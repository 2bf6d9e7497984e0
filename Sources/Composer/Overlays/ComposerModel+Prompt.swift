import ContactsModel
import TerminalUI

extension ComposerModel {
  mutating func ask(_ purpose: Prompt.Purpose) {
    overlays.append(
      .prompt(Prompt(purpose: purpose, field: parked.prompts[purpose] ?? TextField())))
  }

  mutating func handle(_ press: Press, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch press.intent {
    case .accept: return answer(prompt)
    case .close:
      park(.prompt(prompt))
      return []
    case .takeSuggestion: suggestion(for: prompt).map { prompt.field.replace(with: $0) }
    default: press.key.map { _ = prompt.field.handle($0) }
    }
    overlays.append(.prompt(prompt))
    return []
  }

  /// The question whether to replace a file does not come back by itself: its name is asked for again.
  mutating func park(_ prompt: Prompt) {
    if case .replaceFile(let taken) = prompt.purpose {
      parked.prompts[.exportFile] = prompt.field.isEmpty ? TextField(taken) : prompt.field
    } else {
      parked.prompts[prompt.purpose] = prompt.field
    }
  }

  private mutating func answer(_ prompt: Prompt) -> [Effect] {
    let text = prompt.field.text
    parked.prompts[prompt.purpose] = nil
    switch prompt.purpose {
    case .importFile: return importFile(text.trimmed)
    case .exportFile: return exportFile(text.trimmed)
    case .replaceFile(let taken): return answer(text.trimmed, toReplace: taken)
    case .search(let pane):
      guard !text.isEmpty else { return [] }
      searched[pane] = text
      return findNext(by: 1)
    case .newDraft: return createDraft(named: text.trimmed)
    case .renameDraft(let id): return rename(id, to: text)
    case .filter: show(holding: text)
    case .presetName: return keepPreset(named: text.trimmed)
    case .setOnAll(let property, _): return setOnAll(property, typed: text, asking: prompt)
    }
    return []
  }

  /// Goes to the next place that holds what was searched for in this pane.
  mutating func findNext(by step: Int) -> [Effect] {
    guard let text = searched[pane] else { return [] }
    let isFound: Bool
    switch screen {
    case .compose: isFound = findInCompose(text, by: step)
    case .preview: isFound = findInPreview(text, by: step)
    case .submit: isFound = findInSubmit(text, by: step)
    case .results, .journal: return tell(.search(text, by: step))
    }
    return isFound ? [] : carryOut(.notFound(text))
  }
}
