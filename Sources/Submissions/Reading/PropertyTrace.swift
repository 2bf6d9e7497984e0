/// What a contact shows of one property of an update whose answer was lost.
enum PropertyTrace: Hashable, Sendable, CaseIterable {
  /// The value that was sent stood there before: whether it was sent leaves no trace.
  case same
  /// The value that was sent was written by this token, be it changed again since.
  case applied
  /// It was not written, and nobody else has written another value.
  case untouched
  /// It was not written, and somebody else's value stands there: sent again, it would undo that.
  case overtaken
  /// The value that was sent stands there, and somebody else wrote it, or nobody tells who.
  case held
  case unclear
}

extension PropertyTrace {
  /// Who wrote a version, as far as its source tells.
  enum Writer: Hashable, Sendable, CaseIterable {
    /// The app that the token belongs to.
    case own
    case other
    case untold
  }

  /// A value that was written when the request left or later.
  struct Writing: Hashable, Sendable {
    let value: String
    let writer: Writer
  }

  /// What is known of one property.
  struct Evidence: Hashable, Sendable {
    let sent: String
    /// As it was read before it was sent; nil where nobody has told.
    let before: String?
    let now: String
    /// What was written when the request left or later, the latest first; nil where the history does not
    /// tell. That of which it is not certain when it was written is among it.
    let writtenSince: [Writing]?
    /// Nothing of the contact was changed since the request left.
    let isContactUnchanged: Bool
    /// E-mails are compared without case.
    let ignoresCase: Bool

    func isSent(_ value: String) -> Bool {
      value == sent || ignoresCase && value.lowercased() == sent.lowercased()
    }
  }

  init(_ evidence: Evidence) {
    let isThere = evidence.isSent(evidence.now)
    if let before = evidence.before, evidence.isSent(before) {
      self = .same
    } else if evidence.isContactUnchanged {
      self = isThere ? .same : .untouched
    } else if let written = evidence.writtenSince {
      self.init(written, isThere: isThere, evidence)
    } else if isThere {
      self = .held
    } else {
      self = evidence.before == evidence.now ? .untouched : .unclear
    }
  }

  private init(_ written: [Writing], isThere: Bool, _ evidence: Evidence) {
    let writers = written.filter { evidence.isSent($0.value) }.map(\.writer)
    if writers.contains(.own) {
      self = .applied
    } else if !writers.isEmpty, isThere {
      self = .held
    } else if writers.contains(.untold) {
      self = .unclear
    } else if isThere {
      // What nobody wrote since stood there before.
      self = .same
    } else {
      self = written.isEmpty ? .untouched : .overtaken
    }
  }
}

/// What the traces of all properties say of an update as a whole: HubSpot carries out all of it or nothing.
enum UpdateTrace: Hashable, Sendable {
  case applied
  /// It was not carried out, and may go out again.
  case notApplied
  /// The contact holds what was sent, and nobody can tell whether it is from this update.
  case held
  /// Nobody can tell, or it would undo what somebody else did meanwhile.
  case unclear

  init(_ traces: some Sequence<PropertyTrace>) {
    let found = Set(traces)
    if found.contains(.applied) {
      self = found.isDisjoint(with: [.untouched, .overtaken]) ? .applied : .unclear
    } else if found.contains(.held) {
      self = found.isDisjoint(with: [.untouched, .overtaken, .unclear]) ? .held : .unclear
    } else if found.contains(.unclear) || found.contains(.overtaken) {
      self = .unclear
    } else {
      self = found.contains(.untouched) ? .notApplied : .applied
    }
  }
}
