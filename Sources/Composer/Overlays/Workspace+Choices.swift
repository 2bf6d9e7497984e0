import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What is decided in lists and on the message line.
extension Workspace {
  mutating func step(for decision: Decision) -> Step {
    switch decision {
    case .choose(let choice): step(for: choice)
    case .answer(let prompt): step(for: prompt)
    case .change(let change, let draft, let name): make(change, of: draft, name)
    case .check(let submission, let unknown): check(submission, unknown: unknown)
    case .resume(let submission): askToResume(submission)
    case .archive(let submission): askToArchive(submission)
    }
  }

  private mutating func step(for choice: ChoiceList.Choice) -> Step {
    switch choice {
    case .intent(let intent):
      recent.use(command: intent.action)
      return Step(navigation: .perform(intent))
    case .draft(let id): return openDraft(id)
    case .newDraft: return .ask(.newDraft, in: self)
    case .newDraftFrom(.file) where isRestricted: return .say(.restricted)
    case .newDraftFrom(.file): return .ask(.newDraftFile, in: self)
    case .newDraftFrom(.paste): return beginDraft(with: .paste, named: DraftName.plain)
    case .deletedDrafts: return .open(.choice(draftList.deletedChoices(in: self)))
    case .restoreDraft(let id): return restore(id)
    case .compose(let request): return Step(navigation: .screen(.compose(request)))
    case .edit(let contacts, let name): return openToEdit(contacts, named: name)
    case .profile(let name): return choose(profile: name)
    }
  }

  private mutating func step(for answer: Prompt) -> Step {
    let text = answer.field.text
    switch answer.purpose {
    case .importFile: return .importFile(text.trimmed, in: &self)
    case .exportFile: return .exportFile(text.trimmed, in: &self)
    case .exportResults(let part):
      return Step(navigation: .screen(.export(part, to: text.trimmed, isReplacing: false)))
    case .replaceFile(let taken, let part): return replace(taken, of: part, Replacement(text.trimmed))
    case .reason: return takeReason(text)
    case .filterSubmissions: return Step(navigation: .screen(.journal(.filter(text))))
    case .contactHistory: return lookUp(text)
    case .purgeAge: return Step(navigation: .screen(.journal(.askToPurge(days: text.trimmed))))
    case .purge(let ids): return Step(navigation: .screen(.journal(.purge(ids, confirmedBy: text))))
    case .search(let pane):
      guard !text.isEmpty else { return Step() }
      searched[pane] = text
      return Step(navigation: .perform(.view(.nextMatch)))
    case .findContacts: return findContacts(text.trimmed)
    case .newDraft: return .createDraft(named: text.trimmed, in: &self)
    case .newDraftFile: return beginDraft(fromFile: text.trimmed)
    case .renameDraft(let id): return .rename(id, to: text, in: &self)
    case .filter: return Step(navigation: .screen(.compose(.filter(text))))
    case .presetName: return Step(navigation: .screen(.compose(.keepPreset(named: text.trimmed))))
    }
  }

  private mutating func replace(
    _ taken: String, of part: ResultsExport.Part?, _ answer: Replacement
  ) -> Step {
    let file: String
    switch answer {
    case .none: return .say(Notice("\(taken) was not replaced"))
    case .replace: file = taken
    case .otherFile(let other): file = other
    }
    let isReplacing = answer == .replace
    guard let part else { return .exportFile(file, isReplacing: isReplacing, in: &self) }
    return Step(navigation: .screen(.export(part, to: file, isReplacing: isReplacing)))
  }
}
