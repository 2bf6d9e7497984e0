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
      return flowed(sealWords(check, at), columns: columns).map { StyledText($0, role) } + linkWords(check)
        + unansweredWords(check)
    }
  }

  private func sealWords(_ check: PlanCheck, _ at: Int64) -> [String] {
    let portal = connection.portalID.map { " for portal \($0)" } ?? ""
    let seal = "sealed \(UTC.clock(at)) UTC\(portal)"
    guard check.emails > 0 else { return [seal] }
    let count = check.found.count
    guard count > 0 else { return [seal, "none of \(check.emails) is there already"] }
    return [seal, "\(count) there already\(preview.policy == .skip ? "" : ", sent all the same")"]
  }

  private func linkWords(_ check: PlanCheck) -> [StyledText] {
    guard check.links > 0 else { return [] }
    let broken = check.problems.values.reduce(0) { $0 + $1.count }
    guard broken > 0 else {
      let words = check.links == 1 ? "1 link leads" : "\(check.links) links lead"
      return check.unanswered.isEmpty ? [StyledText("\(words) to what the account has", .muted)] : []
    }
    return [
      StyledText(
        "\(glyphs.error) \(broken) of \(counted(check.links, "links")) cannot be made in this account", .error
      )
    ]
  }

  private func unansweredWords(_ check: PlanCheck) -> [StyledText] {
    check.unanswered.map { StyledText("\(glyphs.warning) not checked: \($0)", .warning) }
  }
}
