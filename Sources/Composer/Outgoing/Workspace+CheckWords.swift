import Drafts
import TerminalUI

/// A plan is sealed when the portal has been asked about it: these bytes, for this portal, as of this time.
extension Workspace {
  /// For the facts of the plan, a line each; empty while there is nothing to say.
  func checkWords(columns: Int = .max) -> [StyledText] {
    guard job.plan != nil else { return [] }
    if job.isSpent { return [StyledText("Sent. Press \(keyName(.screen(.refresh))) to plan again", .muted)] }
    guard let check = job.check, check.revision == job.revision else {
      guard connection.portalID == nil else {
        return [StyledText("not checked with the portal yet", .muted)]
      }
      let why = connection.absence.words()
      guard job.plan?.changesContacts != true else {
        return [StyledText("compared with what was read before: \(why)", .muted)]
      }
      return [StyledText("not checked for existing contacts: \(why)", .muted)]
    }
    switch check.phase {
    case .asking: return [StyledText("checking for existing contacts", .muted)]
    case .failed(let why):
      return [StyledText("not checked for existing contacts: \(why.words)", .warning)]
    case .done(let at):
      let role: Role = check.found.isEmpty ? .muted : .warning
      return flowed(sealFacts(check, at), columns: columns).map { StyledText($0, role) } + brokenLinks(check)
        + uncheckedWords
    }
  }

  private func sealFacts(_ check: PlanCheck, _ at: Int64) -> [String] {
    let seal = "sealed \(UTC.clock(at)) UTC for portal \(check.portal)"
    return [seal, existingFact(check), currentFact(check), linkFact(check)].compactMap(\.self)
  }

  private func currentFact(_ check: PlanCheck) -> String? {
    check.changes > 0 ? "\(check.changes) read again" : nil
  }

  private func existingFact(_ check: PlanCheck) -> String? {
    guard check.emails > 0 else { return nil }
    let count = check.found.count
    guard count > 0 else { return check.emails == 1 ? "1 is new" : "\(check.emails) are new" }
    return "\(count) already in HubSpot\(job.policy == .skip ? "" : ", sent all the same")"
  }

  /// That the links are good is said only where all of them were looked at.
  private func linkFact(_ check: PlanCheck) -> String? {
    guard check.links > 0, check.brokenLinks + check.unknownLinks == 0, check.unanswered.isEmpty else {
      return nil
    }
    return "\(counted(check.links, "links")) good"
  }

  private func brokenLinks(_ check: PlanCheck) -> [StyledText] {
    guard check.brokenLinks > 0 else { return [] }
    return [
      StyledText(
        "\(glyphs.error) \(check.brokenLinks) of \(counted(check.links, "links")) cannot be made in this portal",
        .error)
    ]
  }

  /// What a check that is done could not find out.
  var uncheckedWords: [StyledText] {
    guard let check = job.check, check.isDone else { return [] }
    let unknown =
      check.unknownLinks > 0 ? ["\(counted(check.unknownLinks, "links")) to an unknown type of record"] : []
    return (unknown + check.unanswered).map { StyledText("\(glyphs.warning) not checked: \($0)", .warning) }
  }
}
