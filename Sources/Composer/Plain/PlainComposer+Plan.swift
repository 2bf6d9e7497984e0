import ContactsModel
import Drafts
import Submissions

/// The plan: what is sent to the letter, and what is left out.
extension PlainComposer {
  var planFacts: [String] {
    guard let counts = model.job.counts else { return [] }
    return [
      "\(model.preview.title(of: .plan, in: model.workspace))",
      "POST \(model.connection.createPath), to the letter what will be sent",
      "\(batches(counts.batches)), \(counted(counts.associations, "associations")), \(byteCount(counts.bytes))",
    ] + isolation
      + model.workspace.importHint.prefix(1)
  }

  private var isolation: [String] {
    guard let plan = model.job.plan, let requests = plan.isolationBudget else { return [] }
    return [Sentences.isolation(requests: requests, of: plan.operation)]
  }

  var planChoices: [PlainChoice] {
    [
      PlainChoice("What is left out: \(model.job.plan?.leftOut.count ?? 0)", .go(.list(.leftOut))),
      PlainChoice("Read the JSON", .readBody), PlainChoice("Submit", .submit),
      PlainChoice("Make the plan again", .planAgain),
      PlainChoice("Write files for HubSpot's Imports API", .writeImport),
    ]
  }

  var bodyTitle: String {
    guard let batch = model.preview.shownBatch else { return "Body" }
    return
      "Body \(model.preview.batch + 1) of \(model.job.plan?.batches.count ?? 0), sha256 \(batch.sha256)"
  }

  func lineInPlan(of list: PlainList, at index: Int) -> [String] {
    guard let plan = model.job.plan else { return [] }
    switch list {
    case .leftOut:
      let leftOut = plan.leftOut[index]
      return ["#\(leftOut.index + 1) \(leftOut.email ?? "(no email)"), \(leftOut.words)"]
    case .batches: return [words(of: plan.batches[index])]
    default:
      guard let tree = model.preview.tree else { return [] }
      return [tree.text(of: tree.lines[index].range)]
    }
  }

  private func words(of batch: PlannedBatch) -> String {
    let range = "#\((batch.inputs.first?.index ?? 0) + 1) to #\((batch.inputs.last?.index ?? 0) + 1)"
    return
      "\(contacts(batch.inputs.count)), \(range), \(byteCount(batch.body.count)), sha256 \(shortHash(batch.sha256))"
  }

  mutating func chooseInPlan(_ list: PlainList, _ index: Int) {
    switch list {
    case .leftOut:
      guard let leftOut = model.job.plan?.leftOut[index] else { return }
      let problem = leftOut.problems.first(where: \.isError) ?? leftOut.problems.first
      goToField(problem?.path ?? .properties, ofContact: leftOut.index)
    case .batches:
      model.preview.show(batch: index)
      go(to: .list(.body))
    default:
      guard let tree = model.preview.tree else { return }
      let path = tree.path(of: index)
      guard let position = path.input, let inputs = model.preview.shownBatch?.inputs,
        inputs.indices.contains(position)
      else { return say("This line belongs to no contact.") }
      goToField(path.field, ofContact: inputs[position].index)
    }
  }

  private mutating func goToField(_ path: FieldPath, ofContact index: Int) {
    _ = model.carryOut(model.preview.goToField(path, ofContact: index, in: model.workspace))
    if model.screen == .compose { correct() }
  }
}
