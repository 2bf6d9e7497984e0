internal import ContactsModel

/// What a contact shows of one property of an update whose answer was lost.
enum PropertyTrace: Hashable, Sendable, CaseIterable {
  /// The value that was sent stood there before: whether it was sent leaves no trace.
  case same
  /// The value that was sent was written, be it changed again since.
  case applied
  /// It was not written, and nobody else has written another value.
  case untouched
  /// It was not written, and somebody else's value stands there: sent again, it would undo that.
  case overtaken
  case unclear
}

extension PropertyTrace {
  /// What is known of one property.
  struct Evidence: Hashable, Sendable {
    let sent: String
    /// As it was read before it was sent; nil where nobody has told.
    let before: String?
    let now: String
    /// The values that were written when the request left or later, the latest first; nil where the history does not
    /// tell. Those of which it is not certain when they were written are among them.
    let writtenSince: [String]?
    /// Nothing of the contact was changed since the request left.
    let isContactUnchanged: Bool
    /// E-mails are compared without case.
    let ignoresCase: Bool

    func isSent(_ value: String) -> Bool {
      value == sent || ignoresCase && value.lowercased() == sent.lowercased()
    }
  }

  init(_ evidence: Evidence) {
    if let before = evidence.before, evidence.isSent(before) {
      self = .same
    } else if evidence.isSent(evidence.now) {
      // What nobody wrote since stood there before.
      let isWritten = evidence.writtenSince.map { $0.contains(where: evidence.isSent) } ?? true
      self = evidence.before == nil && (evidence.isContactUnchanged || !isWritten) ? .same : .applied
    } else if evidence.isContactUnchanged {
      self = .untouched
    } else if let written = evidence.writtenSince {
      self = written.contains(where: evidence.isSent) ? .applied : written.isEmpty ? .untouched : .overtaken
    } else {
      self = evidence.before == evidence.now ? .untouched : .unclear
    }
  }
}

/// What the traces of all properties say of an update as a whole: HubSpot carries out all of it or nothing.
enum UpdateTrace: Hashable, Sendable {
  case applied
  /// It was not carried out, and may go out again.
  case notApplied
  /// Nobody can tell, or it would undo what somebody else did meanwhile.
  case unclear

  init(_ traces: some Sequence<PropertyTrace>) {
    let found = Set(traces)
    if found.contains(.applied) {
      self = found.isDisjoint(with: [.untouched, .overtaken]) ? .applied : .unclear
    } else if found.contains(.unclear) || found.contains(.overtaken) {
      self = .unclear
    } else {
      self = found.contains(.untouched) ? .notApplied : .applied
    }
  }
}
