import Drafts

extension ComposeScreen {
  mutating func perform(_ intent: ComposeIntent, in workspace: inout Workspace) -> Step {
    switch intent {
    case .addContact: addContact(in: &workspace)
    case .pasteContacts: .askForContacts(in: &workspace)
    case .duplicate: duplicate(in: &workspace)
    case .delete: delete(in: &workspace)
    case .addProperty: pickProperty(in: &workspace)
    case .switchOff: switchProperty(in: &workspace)
    case .link: pickLink(in: &workspace)
    case .editText: editAsText(in: workspace)
    case .find: workspace.askForContactsToChange()
    case .undo: undo(in: &workspace)
    case .redo: redo(in: &workspace)
    case .problems: listProblems(in: workspace)

    case .mark: toggleMark(in: workspace)
    case .markRange: toggleRange(in: workspace)
    case .markAll: markAll(in: workspace)
    case .markNone: markNone()
    case .markInverted: invertMarks(in: workspace)

    case .table: toggleTable(in: &workspace)
    case .nextCell: goToCell(by: 1, in: workspace)
    case .previousCell: goToCell(by: -1, in: workspace)

    case .filter: .open(.menu(.filter))
    case .showText: askForFilter(in: workspace)
    case .showErrors: show(only: .errors, in: workspace)
    case .showSent: show(only: .sent, in: workspace)
    case .showRefused: show(only: .refused, in: workspace)
    case .showUnknown: show(only: .unknown, in: workspace)
    case .showWarnings: show(only: .warnings, in: workspace)
    case .showMarked: show(only: .marked, in: workspace)
    case .showAll: show(only: nil, in: workspace)
    case .sort: .open(.menu(.sort))
    case .sortByNumber: sort(by: .number, in: workspace)
    case .sortByEmail: sort(by: .email, in: workspace)
    case .sortByName: sort(by: .name, in: workspace)
    case .sortByProblems: sort(by: .problems, in: workspace)

    case .bulk: openBulkMenu(in: workspace)
    case .setOnAll: setOnAll(in: &workspace)
    case .replaceInAll: replaceInAll(in: &workspace)
    case .fillFromFirst: fillFromFirst(in: workspace)
    case .clearFromAll: clearFromAll(in: workspace)
    // The router knows the way to the plan.
    case .previewMarked: Step()

    case .presets: .open(.menu(.presets))
    case .addFromPreset: Step([.drafts(.listPresets(for: .addContact))])
    case .applyPreset: listPresetsToApply(in: workspace)
    case .deletePreset: Step([.drafts(.listPresets(for: .delete))])
    case .keepAsPreset: askForPresetName(in: workspace)
    case .restorePreset: Step(workspace.lostPreset.map { [.drafts(.savePreset($0))] } ?? [])
    }
  }
}
