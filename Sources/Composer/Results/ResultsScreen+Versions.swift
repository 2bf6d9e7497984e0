import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What is done with the versions of a property.
extension ResultsScreen {
  mutating func showNextTimes(in workspace: Workspace) -> Step {
    times = times.next
    return .say(Notice("Times: \(times.words)"))
  }

  func shownTimes(in workspace: Workspace) -> ShownTimes {
    ShownTimes(form: times, now: workspace.now, zone: workspace.localTime)
  }

  func timeText(_ time: Timestamp?, in workspace: Workspace) -> String {
    shownTimes(in: workspace).text(time)
  }

  /// The person who set a value, by name where the owners are known.
  func user(of version: PropertyVersion, in workspace: Workspace) -> String? {
    user(version.updatedByUserID, in: workspace)
  }

  /// The submission wrote it: the value that it sent, at the moment at which it changed the contact.
  /// - Parameter name: of the property whose version it is; nil for that whose history is shown.
  func isOwn(_ version: PropertyVersion, of name: String? = nil) -> Bool {
    let changed = changes?.item?.contact
    let shown = changed.map { id in outcomes.first { $0.id == id } } ?? selected
    guard let outcome = shown, outcome.outcome.isSuccess, version.sourceType != "CRM_UI",
      let name = name ?? historySubject?.name,
      let time = version.timestamp?.epochMilliseconds,
      let written = (outcome.record?.updatedAt ?? outcome.record?.createdAt)?.epochMilliseconds
    else { return false }
    let sent = changed == nil ? sent : record?.contact(ofInput: outcome.index)
    let state = StoredState(sent: sent?.value(of: name), stored: StoredValue(text: version.value))
    return abs(time - written) <= 5_000 && (state == .same || state == .normalised)
  }

  /// Marks a version, then compares it with another.
  mutating func compareVersions(in workspace: Workspace) -> Step {
    guard let current = selectedVersion else { return .say(whyNoVersions(in: workspace)) }
    guard let first = compared, first != version.selected, versions.indices.contains(first) else {
      compared = version.selected
      let key = workspace.keyName(.results(.compareVersions))
      return .say(
        Notice(
          "Version of \(timeText(current.timestamp, in: workspace)) marked",
          keys: "\(key) on another compares"))
    }
    compared = nil
    let pair = [versions[max(first, version.selected)], versions[min(first, version.selected)]]
    let lines = zip(["earlier", "later"], pair).flatMap { word, version in
      [StyledText(word, .title)] + describe(version, in: workspace) + [StyledText("")]
    }
    return .open(.pager(TextPager(title: "Two versions of \(historySubject?.name ?? "")", lines: lines)))
  }

  var selectedVersion: PropertyVersion? {
    versions.indices.contains(version.selected) ? versions[version.selected] : nil
  }

  private func describe(_ version: PropertyVersion, in workspace: Workspace) -> [StyledText] {
    fields(of: version, in: workspace).map { name, value in
      StyledText([Span(TextWidth.fit(name, to: 16), .muted), Span(value)])
    }
  }

  /// The contact as it was when the selected version came, beside what it is now.
  func showAsOf(in workspace: Workspace) -> Step {
    guard let moment = selectedVersion?.timestamp, let time = moment.epochMilliseconds else {
      return .say(whyNoVersions(in: workspace))
    }
    let known = stored.names.filter { !stored.versions(of: $0).isEmpty }
    let lines = known.map { name in
      let versions = stored.versions(of: name)
      let then = versions.first { ($0.timestamp?.epochMilliseconds ?? .max) <= time }
      let (before, now) = (then.map { StoredValue(text: $0.value) }, StoredValue(text: versions.first?.value))
      let isChanged = before != now
      return StyledText([
        Span(isChanged ? "~ " : "  ", .warning), Span("\(name): ", .jsonName),
        Span(before?.words ?? "(not set)"),
        Span(isChanged ? "  \(workspace.glyphs.arrow) now \(now.words)" : "", .muted),
      ])
    }
    let title = "Contact as of \(timeText(moment, in: workspace)), ~ changed since"
    return .open(.pager(TextPager(title: title, lines: lines)))
  }

  /// Every field of a version by its name, a dash where nothing came.
  func fields(of version: PropertyVersion, in workspace: Workspace) -> [(name: String, value: String)] {
    let times = shownTimes(in: workspace)
    let fields = [
      ("value", StoredValue(text: version.value).words),
      ("timestamp", version.timestamp.map(times.words) ?? "-"),
      ("sourceType", version.sourceType ?? "-"), ("sourceId", version.sourceID ?? "-"),
      ("sourceLabel", version.sourceLabel ?? "-"),
      ("updatedByUserId", user(of: version, in: workspace) ?? "-"),
    ]
    return isOwn(version) ? fields + [("written by", "this submission")] : fields
  }
}
