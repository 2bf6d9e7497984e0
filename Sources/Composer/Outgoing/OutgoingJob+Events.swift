import Drafts

extension OutgoingJob {
  /// What happened.
  enum Event: Equatable, Sendable {
    /// A plan of the draft as it is now is wanted, if there is none.
    case planWanted
    /// Another plan is wanted, and what is to be said of it when it is made.
    case newPlanWanted(saying: Notice? = nil)
    /// The portal is to be asked about everything again.
    case freshPlanWanted
    case policyChosen(ExistingPolicy)
    /// What of that which was sent before is to be sent again.
    case sendingAgainChosen(SendingAgain)
    /// Only these contacts are wanted; nil for all.
    case markedChosen(Set<InputID>?)
    /// What was sent before is known, or known anew.
    case outcomesRead
    case planMade(Plan, revision: Int)
    case checkBegun(PlanCheck)
    case nothingToCheck
    /// With an answer, or with why there is none.
    case checkEnded(PlanCheck)
    case portalAnswered
    case submissionWanted
    case restWanted(Resumption)
    /// The phrase that was typed is right.
    case confirmed
    case questionTakenBack
    /// Nobody waits for the plan any more.
    case abandoned
    case draftOpened
    /// It would go to another portal now.
    case portalLeft
    /// The draft has another revision, and is the same.
    case revisionCarried(from: Int, to: Int)
    case stopWanted
    case submissionMoved(isFinished: Bool)
    case submissionRefused
  }

  /// What is to be done, in order.
  enum Action: Equatable, Sendable {
    case makePlan(PlanExclusions)
    /// It is being made already.
    case sayMaking
    case showPlan(Plan)
    case dropPlan
    /// Comes back as `checkBegun` or `nothingToCheck`.
    case askAboutPlan(asksAnew: Bool)
    case sayChecking
    case askPortal
    case goToSubmit
    case goToPreview
    case announce(Plan, PlanCounts)
    case say(Notice)
    case sayChanged
    case sayNothingToSend(Plan)
    /// The contacts that would be changed could not be read again.
    case sayNotReadAgain(why: Failure?)
    case askForPhrase
    case send(Plan, portal: Int?)
    case sendRest(Resumption)
    case sayTakenBack(isRest: Bool)
  }

  /// What the events are judged by.
  struct Situation: Equatable, Sendable {
    /// The state of the draft.
    var revision: Int
    /// Milliseconds since 1970.
    var now: Int64
    var portal: Connection.Portal
    var isAtSubmit: Bool
    var isAtPreview: Bool
    /// What was sent before to this portal, out of this draft.
    var sent: [InputID: SentBefore] = [:]

    var portalID: Int? {
      if case .known(let id) = portal { id } else { nil }
    }
  }
}
