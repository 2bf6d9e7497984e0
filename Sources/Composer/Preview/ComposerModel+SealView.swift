import TerminalUI

/// A plan is sealed when the portal has been asked about it: these bytes, for this portal, as of this time.
extension ComposerModel {
  /// For the facts of the plan, a line each; empty while there is nothing to say.
  func checkWords(columns: Int = .max) -> [StyledText] {
    guard preview.plan != nil else { return [] }
    guard let check = preview.check, check.revision == preview.revision else {
      return connection.portalID == nil
        ? [StyledText("not checked for contacts that are there already: no connection", .muted)] : []
    }
    switch check.phase {
    case .asking: return [StyledText("checking with the account what is there already", .muted)]
    case .failed(let why): return [StyledText("not checked for contacts that are there: \(why)", .warning)]
    case .done(let at):
      let role: Role = check.found.isEmpty ? .muted : .warning
      return flowed(sealFacts(check, at), columns: columns).map { StyledText($0, role) } + brokenLinks(check)
        + unansweredWords(check)
    }
  }

  private func sealFacts(_ check: PlanCheck, _ at: Int64) -> [String] {
    let portal = connection.portalID.map { " for portal \($0)" } ?? ""
    return ["sealed \(UTC.clock(at)) UTC\(portal)", existingFact(check), linkFact(check)].compactMap(\.self)
  }

  private func existingFact(_ check: PlanCheck) -> String? {
    guard check.emails > 0 else { return nil }
    let count = check.found.count
    guard count > 0 else { return check.emails == 1 ? "1 is new" : "\(check.emails) are new" }
    return "\(count) there already\(preview.policy == .skip ? "" : ", sent all the same")"
  }

  /// That the links are good is said only where all of them were looked at.
  private func linkFact(_ check: PlanCheck) -> String? {
    guard check.links > 0, check.problems.isEmpty, check.unanswered.isEmpty else { return nil }
    return "\(counted(check.links, "links")) good"
  }

  private func brokenLinks(_ check: PlanCheck) -> [StyledText] {
    let count = check.problems.values.reduce(0) { $0 + $1.count }
    guard count > 0 else { return [] }
    return [
      StyledText(
        "\(glyphs.error) \(count) of \(counted(check.links, "links")) cannot be made in this account", .error)
    ]
  }

  private func unansweredWords(_ check: PlanCheck) -> [StyledText] {
    check.unanswered.map { StyledText("\(glyphs.warning) not checked: \($0)", .warning) }
  }
}
