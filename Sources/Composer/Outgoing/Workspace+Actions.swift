import Drafts
import Submissions
import TerminalUI

extension Workspace {
  /// What an action of the plan on its way out comes to, apart from the screens to which it leads.
  mutating func step(for action: OutgoingJob.Action) -> Step {
    switch action {
    case .showPlan, .dropPlan, .goToSubmit, .goToPreview: Step()
    case .makePlan(let exclusions):
      Step(
        [
          .plan(
            .make(
              document.inputs, revision: document.revision, leavingOut: exclusions,
              validInputs: document.problems.validInputs(of: document.inputs)))
        ], notice: Notice("Making the plan"))
    case .sayMaking: .say(Notice("Making the plan"))
    case .askAboutPlan(let asksAnew): askAboutPlan(asksAnew: asksAnew) + lookUpUnknown()
    case .sayChecking: .say(Notice("Checking the plan with the portal"))
    case .askPortal: Step(portalNeeded(), notice: Notice("Asking which portal this is"))
    case .announce(let plan, let counts):
      .say(
        Notice(
          plan.batches.isEmpty
            ? "Nothing to send: \(plan.whyEmpty)" : "Plan made: \(counts.summary(of: plan.operations))"))
    case .say(let words): .say(words)
    case .sayChanged:
      .say(
        .warning(
          "The portal has changed: look at the plan again",
          keys: "\(keyName(.job(.submit))) then submits it"))
    case .sayNothingToSend(let plan): .say(.warning("Nothing to send: \(plan.whyEmpty)"))
    case .sayNotReadAgain(let why):
      .say(
        .warning(
          "Not sent: the contacts could not be read again\(why.map { ": \($0.words)" } ?? "")",
          keys: "\(keyName(.screen(.refresh), in: .pane(.plan))) reads them again"))
    case .askForPhrase: askForPhrase()
    case .send(let plan, let portal): send(plan, to: portal)
    case .sendRest(let rest): sendRest(rest)
    case .sayTakenBack(let isRest): sayTakenBack(isRest: isRest)
    }
  }

  private mutating func send(_ plan: Plan, to portal: Int?) -> Step {
    let origin = SentDraft(document.id, inputs: document.inputs.map(\.id), reason: job.reason)
    (sending, followUp.continued) = (origin, nil)
    return Step(
      [.submissions(.submit(plan, name: document.draft.name, from: origin, portal: portal))],
      notice: Notice("Sending \(contacts(job.counts?.sent ?? 0))"), navigation: .screen(.focus(.progress)))
  }

  private mutating func sendRest(_ rest: Resumption) -> Step {
    (sending, followUp.continued) = (nil, rest.plan)
    if let archiving = rest.archiving {
      return Step(
        [.submissions(.archive(archiving))], notice: Notice("Archiving \(contacts(rest.count))"),
        navigation: .screen(.focus(.progress)))
    }
    return Step(
      [.submissions(.resume(rest.id, count: rest.count))],
      notice: Notice("Sending \(contacts(rest.count)) of \(rest.id)"), navigation: .screen(.focus(.progress)))
  }

  private func askForPhrase() -> Step {
    let (phrase, accept) = (confirmationPhrase?.text ?? "", keyName(.window(.accept), in: .confirmation))
    return Step(
      notice: Notice("Type \(phrase) and press \(accept) to \(sendingVerb)"),
      navigation: .screen(.focus(.confirm)))
  }

  private func sayTakenBack(isRest: Bool) -> Step {
    let again =
      isRest
      ? "Press \(keyName(.goTo(.journal))), then \(keyName(.screen(.resume))) to continue"
      : "Press \(keyName(.job(.submit))) to submit"
    return .say(.warning("\(notSentWords): confirmation cleared", keys: again))
  }
}
