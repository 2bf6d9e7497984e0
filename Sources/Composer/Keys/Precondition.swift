/// What has to be so for something to be done.
enum Precondition: Hashable, Sendable {
  case writableDraft
  case contact
  /// Two or more contacts are marked.
  case severalMarks
  case anyMark
  case propertyOnLine
  /// A property or a link, in the panes of these.
  case deletableLine
  case undoableChange, redoableChange
  case problem
  case lostPreset
  case importReport
  case search
  case copyableText
  /// The pane is one of several.
  case otherPanes
  /// Nothing is being sent or checked.
  case idleConnection
  case rightToSend
  /// The portal is the demo's own.
  case demo
  case plan(OfPlan)
  case submission(OfSubmission)

  enum OfPlan: Hashable, Sendable {
    case idle, writable, withLeftOut
    case withExisting, withExistingOnLine
    /// It leaves out contacts that were sent before.
    case withSent
    /// It leaves out contacts that somebody else changed.
    case withConflicts
    /// It leaves out contacts that are there already, that were sent before, or that somebody else changed.
    case withSkipped
  }

  /// Of the results that are shown, or of the submission that is selected.
  enum OfSubmission: Hashable, Sendable {
    case shown, withUncreated
    case toOpen, toCheck, toContinue, toDuplicate
    case withUnknown
    /// It left something undone that a draft can be made of.
    case withRest
    /// A change is under the cursor that can be put back.
    case withEdit
    /// It created contacts; it changed some; it did either.
    case withCreated, withChanged, withTraces
  }
}

extension Precondition.OfSubmission {
  /// What is to be done with the submission.
  var verb: String {
    switch self {
    case .shown, .withEdit, .withUncreated, .withCreated, .withChanged, .withTraces, .toOpen: "open"
    case .withRest: "retry"
    case .toCheck, .withUnknown: "check"
    case .toContinue: "continue"
    case .toDuplicate: "duplicate"
    }
  }
}

extension Notice {
  static let nothingUnknown = Notice("Nothing to check: no outcome is unknown")
}
