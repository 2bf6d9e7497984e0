import ContactsModel
import Drafts
import Submissions

/// The plan: what is sent to the letter, and what is left out.
extension PlainComposer {
  var planFacts: [String] {
    guard let counts = model.workspace.job.counts, let plan = model.workspace.job.plan else { return [] }
    let path = plan.parts.map { part in
      model.workspace.connection.path(of: part.operation, to: part.batches.first?.object)
    }.joined(separator: ", then POST ")
    return [
      "\(model.screens.preview.title(of: .plan, in: model.workspace))",
      "POST \(path), exactly what will be sent",
      [
        batches(counts.batches),
        plan.operations.contains(.create) && counts.associations > 0
          ? counted(counts.associations, "associations") : nil,
        byteCount(counts.bytes),
      ].compactMap(\.self).joined(separator: ", "),
    ] + updateFacts + isolation
      + model.workspace.importHint.prefix(1) + [model.workspace.job.goneLabelsWarning].compactMap(\.self)
  }

  /// What is changed, before and after; of very many the first.
  private var updateFacts: [String] {
    let (changes, most) = (model.workspace.job.changes, 50)
    let lines = changes.prefix(most).map { planned in
      let change = planned.change(model.workspace.types)
      let (before, after) = (change.before ?? "empty", change.after ?? "cleared")
      return
        "#\(planned.index + 1) \(planned.email ?? planned.recordID), \(change.name): \(before), then \(after)"
    }
    return changes.count > most ? lines + ["\(changes.count - most) more changes"] : lines
  }

  private var isolation: [String] {
    [model.workspace.job.plan.flatMap(Sentences.isolation)].compactMap(\.self)
  }

  var planChoices: [PlainChoice] {
    let isOne = model.workspace.job.plan?.batches.count == 1
    return [
      PlainChoice("What is left out: \(model.workspace.job.plan?.leftOut.count ?? 0)", to: .list(.leftOut)),
      PlainChoice("Read the JSON", to: .list(isOne ? .body : .batches)), PlainChoice("Submit", .job(.submit)),
      PlainChoice("Make the plan again", .screen(.refresh)),
      PlainChoice("Write files for HubSpot's Imports API", .plan(.exportForImport)),
      PlainChoice("Contacts already in HubSpot", .plan(.existing)), PlainChoice("Copy", .view(.copy)),
    ]
  }

  var leftOutFacts: [String] {
    guard let index = model.screens.preview.inputUnderCursor(in: planWorkspace),
      let position = model.workspace.job.plan?.leftOut.firstIndex(where: { $0.index == index })
    else { return [] }
    return lineInPlan(of: .leftOut, at: position)
  }

  /// With the cursor in the pane of the plan.
  var planWorkspace: Workspace {
    var workspace = model.workspace
    workspace.focus(.plan)
    return workspace
  }

  var bodyTitle: String {
    guard let batch = model.screens.preview.shownBatch else { return "Body" }
    return
      "Body \(model.screens.preview.batch + 1) of \(model.workspace.job.plan?.batches.count ?? 0), sha256 \(batch.sha256)"
  }

  func lineInPlan(of list: PlainList, at index: Int) -> [String] {
    guard let plan = model.workspace.job.plan else { return [] }
    switch list {
    case .leftOut:
      let leftOut = plan.leftOut[index]
      return ["#\(leftOut.index + 1) \(leftOut.email ?? "(no email)"), \(leftOut.words)"]
    case .batches: return [words(of: plan.batches[index])]
    default:
      guard let tree = model.screens.preview.tree else { return [] }
      return [tree.text(of: tree.lines[index].range)]
    }
  }

  private func words(of batch: PlannedBatch) -> String {
    let indices = batch.indices
    let range = "#\((indices.first ?? 0) + 1) to #\((indices.last ?? 0) + 1)"
    return
      "\(contacts(batch.inputCount)), \(range), \(byteCount(batch.byteCount)), sha256 \(shortHash(batch.sha256))"
  }

  /// Batches, where they are listed, stand before what is left out.
  mutating func chooseInPlan(_ list: PlainList, _ index: Int) -> [Effect] {
    switch list {
    case .batches:
      let effects = model.tell(.select(line: index)) + press(.screen(.open))
      go(to: .list(.body))
      return effects
    case .leftOut:
      let first = model.screens.preview.itemCount(in: model.workspace) - count(of: .leftOut)
      let effects = model.tell(.select(line: first + index))
      guard
        model.screens.preview.isToBeDecided(in: model.workspace)
          || model.screens.preview.isOnSentBefore(in: model.workspace)
      else {
        return effects + press(.screen(.open))
      }
      go(to: .menu(.leftOut))
      return effects
    default:
      let effects = model.carryOut(model.screens.preview.goToField(ofLine: index, in: model.workspace))
      if model.screens.screen == .compose { placeOfCursor.forEach { go(to: $0) } }
      return effects
    }
  }
}
