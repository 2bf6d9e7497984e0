import ContactsModel
import Submissions
import TerminalUI

/// What became of the inputs of a submission, and the submissions of this machine.
extension PlainComposer {
  func words(ofOutcome index: Int) -> String {
    if let lookUp = model.screens.results.lookUp {
      let email = model.screens.results.read[lookUp.ids[index]]?.value(of: "email")
      return "\(email ?? "(no email)"), id \(lookUp.ids[index])"
    }
    let outcome = model.screens.results.outcomes[index]
    return [
      outcome.contactName, outcome.spoken,
      model.screens.results.detail(of: outcome, in: model.workspace),
    ]
    .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  mutating func chooseOutcome(at index: Int) -> [Effect] {
    let effects = model.tell(.select(line: index)) + model.tell(.shown)
    guard model.screens.results.lookUp == nil else {
      go(to: .list(.sentAndStored))
      return effects
    }
    guard model.screens.results.reading != nil, model.screens.results.selectedID != nil else {
      go(to: .menu(.result))
      return effects
    }
    say("Reading the history")
    (wait, afterwards) = (.answer(.history), .go([.menu(.result)]))
    return effects
  }

  var resultFacts: [String] {
    guard let outcome = model.screens.results.selected else { return [] }
    return ["#\(outcome.index + 1) \(words(ofOutcome: model.screens.results.list.selected))"]
      + [
        outcome.existingID.map { "existing id \($0)" },
        model.screens.results.whyNoHistory(in: model.workspace)?.words,
      ].compactMap { $0 }
  }

  var resultChoices: [PlainChoice] {
    let isFailed = model.screens.results.selected?.outcome == .failed
    return [
      PlainChoice("Properties sent and stored, with their history", to: .list(.sentAndStored)),
      PlainChoice("Everything else that HubSpot said", to: .list(.answer)),
      PlainChoice("Read the contact again", .screen(.refresh)), PlainChoice("Copy", .view(.copy)),
      PlainChoice("Show only some outcomes", .results(.filterOutcomes)),
      PlainChoice("Write results to a file", .results(.write)),
      PlainChoice("Evidence card for a ticket", .results(.evidence)),
      PlainChoice(takingBackWords, .results(.archive)),
      PlainChoice("New draft of what failed, is unknown or was not sent", .results(.retry)),
    ] + (isFailed ? [PlainChoice("Go to what was refused, in the draft", .screen(.open))] : [])
      + [
        PlainChoice("HubSpot's answer as it came", .results(.showAnswer)),
        PlainChoice("Changes across all contacts", .results(.showChanges)),
        PlainChoice("Edit this contact, in a new draft", .results(.edit)),
      ]
  }

  private var takingBackWords: String {
    guard let plan = model.screens.results.plan, plan.hasChanged else {
      return "Archive what this submission created"
    }
    return plan.hasCreated
      ? "Archive what this plan created, or put back what it changed"
      : "Put back what this submission changed"
  }

  /// The properties, or everything but them.
  func rows(of list: PlainList) -> [RecordRow] {
    let results = model.screens.results
    return RecordRows(
      of: results, columns: RecordRows.unwrapped, types: model.workspace.types,
      times: results.shownTimes(in: model.workspace)
    ).rows.filter { ($0.subject != nil) == (list == .sentAndStored) }
  }

  /// The pane has its lines wrapped.
  mutating func chooseProperty(at index: Int) -> [Effect] {
    let subject = rows(of: .sentAndStored)[index].subject
    let line = model.screens.results.recordRows(in: model.workspace).firstIndex { $0.subject == subject }
    let effects = line.map { model.tell(.select(line: $0)) } ?? []
    if model.screens.results.versions.isEmpty {
      say(model.screens.results.whyNoVersions(in: model.workspace).words)
    } else {
      go(to: .list(.versions))
    }
    return effects
  }

  func words(ofVersion index: Int) -> String {
    let version = model.screens.results.versions[index]
    let time = version.timestamp.map { model.screens.results.timeText($0, in: model.workspace) }
    return [StoredValue(text: version.value).words, time, version.sourceType]
      .compactMap { $0 }.joined(separator: ", ")
  }

  func words(ofChange index: Int, in list: PlainList) -> String {
    guard let changes = model.screens.results.changes else { return "" }
    if list == .changes {
      return model.screens.results.words(of: changes.log.groups[index], in: model.workspace)
    }
    return changes.group.map { changes.words(of: $0.items[index]) } ?? ""
  }

  var changeFacts: [String] {
    (model.screens.results.changes?.group).map {
      [model.screens.results.words(of: $0, in: model.workspace)]
    } ?? []
  }

  func fields(ofVersion index: Int) -> [String] {
    let versions = model.screens.results.versions
    guard versions.indices.contains(index) else { return [] }
    return model.screens.results.fields(of: versions[index], in: model.workspace).map {
      "\($0.name): \($0.value)"
    }
  }

  func words(ofSubmission index: Int) -> String {
    let summary = model.screens.journal.submissions[index]
    let portal = summary.portal.map { "portal \($0)" } ?? "portal unknown"
    let provenance = summary.provenance
    return [
      model.workspace.localTime.text(summary.at), summary.operation.rawValue, summary.state.rawValue,
      summary.words, portal,
    ].joined(separator: ", ")
      + [
        provenance.profile.map { "profile \($0)" }, "draft \(summary.name)",
        provenance.reason.map { "reason \($0)" }, "id \(summary.id)",
      ].compactMap { $0 }.map { ", \($0)" }.joined()
  }
}

extension InputOutcome {
  /// `created, id 501`, `failed`, `unknown`, `not sent`.
  var spoken: String {
    switch outcome {
    case .succeeded: outcome.rawValue + (id.map { ", id \($0)" } ?? "")
    case .failed: "failed"
    case .unknown: "unknown"
    case .notSent: isSettled ? "not sent" : "waiting"
    }
  }
}

extension RecordRow {
  var spoken: String {
    switch self {
    case .titles: return "Properties"
    case .heading(let text), .more(let text), .note(let text): return text
    case .field(let name, let value): return "\(name.trimmed): \(value)"
    case .link(let link): return link.words
    case .property(let subject, let sent, let stored, _):
      guard let sent else { return "\(subject.name): stored \(stored?.words ?? "(none)"), not sent" }
      guard let stored else {
        return "\(subject.name): sent \(sent.isEmpty ? "(empty)" : sent), nothing read of it"
      }
      let isSame = (stored.text ?? "") == sent
      return isSame
        ? "\(subject.name): \(stored.words), stored as sent"
        : "\(subject.name): sent \(sent.isEmpty ? "(empty)" : sent), stored \(stored.words)"
    }
  }
}
