import Drafts
import Submissions

/// What `submit --dry-run` prints for people: a line for each request and for each input that is left out.
enum PlanText {
  /// - Parameter place: where an input begins in its file, if that is known.
  static func lines(_ plan: Plan, place: (Int) -> String? = { _ in nil }) -> [String] {
    let left = leftOut(plan.leftOut, place: place)
    let requests = plan.batches.enumerated().map { index, batch in
      "batch \(index + 1): \(contacts(batch.inputs.count)), \(batch.body.count) bytes, "
        + "sha256 \(batch.sha256)"
    }
    let isolation = [Sentences.isolation(of: plan)].compactMap(\.self)
    return left + requests + isolation + [summary(plan)]
  }

  /// A line for each: it names the input and says why. Very many with the same reason are counted.
  static func leftOut(_ leftOut: [LeftOut], place: (Int) -> String? = { _ in nil }) -> [String] {
    var repetitions = Repetitions<LeftOut>()
    let listed = repetitions.listed(leftOut, saying: { why($0.reason) }, of: { _ in "" })
    return listed.map { line($0, place) }
      + repetitions.rest.map { line($0.first, place) + Repetitions<LeftOut>.words($0.count) }
  }

  private static func line(_ leftOut: LeftOut, _ place: (Int) -> String?) -> String {
    let before = place(leftOut.index).map { "\($0): " } ?? ""
    return "\(before)inputs[\(leftOut.index)] is left out: \(why(leftOut.reason))".visible
  }

  private static func why(_ reason: LeftOut.Reason) -> String {
    switch reason {
    case .errors(let problems):
      problems.filter(\.isError).map { "\($0.path.text): \($0.message)" }.joined(separator: "; ")
    case .exists(let id): "it exists already" + (id.map { " (contact \($0))" } ?? "")
    case .unchanged: "nothing changes"
    case .sent: "it was sent before"
    case .conflict(let conflict): conflict.sentence
    case .notMarked: "it is not marked"
    }
  }

  private static func summary(_ plan: Plan) -> String {
    let sent = plan.inputCount - plan.leftOut.count
    return "\(contacts(plan.inputCount)): \(sent) to send in "
      + "\(batches(plan.batches.count)), \(plan.leftOut.count) left out"
  }
}
