import TerminalUI

extension ComposeScreen {
  mutating func carryOut(_ request: ComposeRequest, in workspace: inout Workspace) -> Step {
    switch request {
    case .contact(let index):
      workspace.focus(.contacts)
      show(contact: index, in: workspace)
      return Step()
    case .field(let path, let contact): return goTo(path, ofContact: contact, in: &workspace)
    case .property(let name): return openField(named: name, in: &workspace)
    case .link(let link): return make(link, in: &workspace)
    case .setOnAll(let name, let text, let targets):
      return setOnAll(name, typed: text, on: targets, in: &workspace)
    case .edit(let edit, let words, let nothing):
      return performForAll(edit, saying: words, otherwise: nothing, in: &workspace)
    case .retype(let text):
      field?.text.replace(with: text)
      return Step()
    case .fill(let position): return fill(position, in: &workspace)
    case .clear(let name): return clear(name, in: &workspace)
    case .preset(let preset, let use): return take(preset, for: use, in: &workspace)
    case .problem(let contact, let spot): return openProblem(ofContact: contact, at: spot, in: &workspace)
    case .problems(let group): return listProblems(of: group, in: workspace)
    case .takeSuggestions(let group): return takeSuggestions(for: group, in: &workspace)
    case .openValue(let value, let open): return ask(value, of: open, in: &workspace)
    case .openValues(let open):
      return workspace.openValueList(of: open).map { .open(.choice($0)) } ?? .say(.problemsAreGone)
    case .filter(let text): return show(holding: text, in: workspace)
    case .keepPreset(let name): return keepPreset(named: name, in: workspace)
    }
  }
}
