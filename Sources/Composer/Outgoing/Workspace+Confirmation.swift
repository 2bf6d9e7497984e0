import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What a person is asked before anything is sent.
extension Workspace {
  /// What has to be typed.
  var confirmationPhrase: ConfirmationPhrase? {
    guard let count = job.resumption?.count ?? job.counts?.sent else { return nil }
    return ConfirmationPhrase(
      contacts: count, isProduction: connection.environment == "production", profile: connection.profile)
  }

  /// What is asked about, where all of it is one thing.
  private var askedOperation: ContactOperation? {
    if let rest = job.resumption { return rest.archiving == nil ? nil : .archive }
    let operations = job.plan?.operations ?? []
    return operations.count == 1 ? operations.first : nil
  }

  /// What Enter does behind the right phrase.
  var sendingVerb: String {
    switch askedOperation {
    case .archive: "archive"
    case .link: "link"
    case .unlink: "unlink"
    case .create, .update, .unlabel, nil: "send"
    }
  }

  /// That it was not done.
  var notSentWords: String {
    switch askedOperation {
    case .archive: "Not archived"
    case .link: "Not linked"
    case .unlink: "Not unlinked"
    case .create, .update, .unlabel, nil: "Not sent"
    }
  }

  /// What the phrase confirms.
  var question: [Span] { job.resumption.map(question) ?? job.counts.map(question) ?? [] }

  /// What must not be overlooked comes first: in a low terminal the end is cut.
  private func question(_ counts: PlanCounts) -> [Span] {
    var lines = [Span("\(actionWords(counts)) in \(destination).", .title)]
    if job.sentRevision == document.revision, counts.count(of: .create) > 0 {
      lines.append(
        Span(
          "\(glyphs.warning) This plan was sent already: contacts without an email would be duplicated.",
          .warning))
    }
    if let warning = unknownPortalWarning { lines.append(warning) }
    if let reason = job.reason { lines.append(Span("Reason: \(reason)")) }
    let again = sentAgain
    if !again.isEmpty {
      let risk = warning(ofSendingAgain: again).map { ": \($0)" } ?? ""
      lines.append(Span("\(glyphs.warning) \(contacts(again.count)) sent again\(risk).", .warning))
    }
    if counts.blocked > 0 {
      lines.append(
        Span(
          "\(contacts(counts.blocked)) with errors \(counts.blocked == 1 ? "stays" : "stay") in the draft."))
    }
    let unchecked = job.check?.isDone == true ? uncheckedWords : checkWords()
    lines += unchecked.map { Span($0.text, .warning) }
    for (count, words) in counts.conflictWords {
      lines.append(Span("\(glyphs.warning) \(contacts(count)) \(words): not sent.", .warning))
    }
    if let warning = job.goneLabelsWarning { lines.append(Span("\(glyphs.warning) \(warning).", .warning)) }
    if counts.unchanged > 0 { lines.append(Span("\(contacts(counts.unchanged)) unchanged: not sent.")) }
    if counts.existing > 0 { lines.append(Span("\(counts.existing) already in HubSpot, skipped.")) }
    if let isolation = job.plan.flatMap(Sentences.isolation) { lines.append(Span(isolation)) }
    lines.append(
      Span("\(batches(counts.batches)), \(byteCount(counts.bytes)). There is no undo in HubSpot.", .muted))
    return lines
  }

  /// `Create 18 contacts and 2 associations, and update 12 contacts`
  private func actionWords(_ counts: PlanCounts) -> String {
    let operations = job.plan?.operations ?? []
    let actions = operations.map { operation in
      let what = contacts(counts.count(of: operation))
      let hasLinks = operation == .create && counts.associations > 0
      let links = hasLinks ? " and \(counted(counts.associations, "associations"))" : ""
      return "\(operation.rawValue) \(what)\(links)"
    }
    let text = actions.joined(separator: ", and ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func question(_ resumption: Resumption) -> [Span] {
    if let archiving = resumption.archiving { return question(archiving) }
    var lines = [
      Span("Send what is left, \(contacts(resumption.count)), to \(destination).", .title)
    ]
    if let warning = unknownPortalWarning { lines.append(warning) }
    if resumption.askable > 0 {
      let unknown = contacts(resumption.askable)
      lines.append(
        Span(
          "\(glyphs.warning) \(unknown) unknown: looked up first, and sent again only if not there.", .warning
        ))
    }
    lines.append(Span("Continues \(resumption.id): \(resumption.words)."))
    lines.append(
      Span(
        "What was \(resumption.successWords) is not sent again. There is no undo in HubSpot.", .muted
      ))
    return lines
  }

  private var unknownPortalWarning: Span? {
    switch connection.portal {
    case .notAsked, .asking, .known: return nil
    case .unknown(let why), .refused(let why), .noToken(let why):
      return Span("\(glyphs.warning) Cannot reach the portal: \(why)", .warning)
    }
  }

  /// `SANDBOX portal 123 (profile demo)`
  var destination: String {
    let portal: String =
      switch connection.portal {
      case .known(let id): "portal \(id)"
      case .asking: "(asking for the portal)"
      case .notAsked, .unknown: "(portal unknown)"
      case .refused: "(token refused)"
      case .noToken: "(no token)"
      }
    return "\(connection.environment.uppercased()) \(portal) (profile \(connection.profile))"
  }
}
