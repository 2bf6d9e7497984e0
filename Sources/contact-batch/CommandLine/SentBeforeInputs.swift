import ContactsModel
import Drafts
import Journal
import Submissions

/// The inputs of a draft that were sent before, to be left out of what is sent now.
struct SentBeforeInputs: Sendable {
  let origin: DraftOrigin
  let journal: SubmissionJournal

  /// What was sent to a portal, by index.
  func sent(to portal: Int?) throws(JournalError) -> [Int: SentBefore] {
    let outcomes = try journal.outcomes(ofDraft: origin.draft)
    return origin.inputs.enumerated().reduce(into: [:]) { sent, input in
      guard let outcome = outcomes[input.element], outcome.portal == portal else { return }
      sent[input.offset] = outcome.outcome.sentBefore
    }
  }

  /// What of a draft is known to be done without asking the portal: what was created or may have been, and what was
  /// changed to the very values that it has in the draft.
  /// - Returns: nil where the draft was sent to several portals.
  func done(of inputs: [DraftInput]) throws(JournalError) -> [Int: SentBefore]? {
    let outcomes = try journal.outcomes(ofDraft: origin.draft)
    guard Set(outcomes.values.map(\.portal)).count <= 1 else { return nil }
    var plans: [String: SentPlan] = [:]
    var done: [Int: SentBefore] = [:]
    for (index, id) in origin.inputs.enumerated() where inputs.indices.contains(index) {
      guard let outcome = outcomes[id] else { continue }
      if inputs[index].existing == nil {
        done[index] = outcome.outcome.sentBefore
      } else if outcome.outcome.outcome.isSuccess {
        if plans[outcome.submission] == nil {
          plans[outcome.submission] = try journal.sentPlan(outcome.submission)
        }
        if plans[outcome.submission]?.holds(inputs[index], at: outcome.outcome.index) == true {
          done[index] = .created(recordID: outcome.outcome.id)
        }
      }
    }
    return done
  }
}

extension SentPlan {
  /// Everything that an input changes was carried out.
  fileprivate func holds(_ input: DraftInput, at index: Int) -> Bool {
    var (values, areLinksDone) = ([Property](), false)
    for part in parts {
      values += part.updatedValues[index] ?? []
      areLinksDone = areLinksDone || part.changedLinks[index]?.isEmpty == false
    }
    let links = input.linkChanges(.builtIn)
    return input.changes.allSatisfy { values.contains($0.property) } && (links.isEmpty || areLinksDone)
  }
}

extension CommandContext {
  /// Nil for what is no draft of this machine.
  func sentBefore(_ inputs: ReadInputs, _ journal: SubmissionJournal) -> SentBeforeInputs? {
    guard case .draft(let name) = inputs.source, let state = try? stateDirectory(),
      let drafts = try? stores.drafts(in: state), let id = try? drafts.draft(named: name)?.id,
      let identity = try? drafts.identity(of: id)
    else { return nil }
    return SentBeforeInputs(origin: DraftOrigin(draft: identity, inputs: inputs.ids), journal: journal)
  }

  /// What a draft was sent as before, where nobody is asked: nothing for a file.
  func knownDone(_ inputs: ReadInputs) throws(CommandFault) -> [Int: SentBefore] {
    guard case .draft = inputs.source, let journal = try journal(isWriting: false),
      let before = sentBefore(inputs, journal)
    else { return [:] }
    do {
      if let done = try before.done(of: inputs.inputs) { return done }
      printMessage(Sentence.sentToSeveralPortals)
      return [:]
    } catch {
      throw .journal(error)
    }
  }
}
