import Drafts
import Submissions
import TerminalUI

/// Writing results into files.
extension ResultsScreen {
  func askForFile(_ part: ResultsExport.Part, in workspace: Workspace) -> Step {
    guard let export = plan.map({ ResultsExport($0, part: part) }) else { return Step() }
    if let hindrance = export.hindrance { return .say(Notice(Sentences.sentence(for: hindrance))) }
    let name = part == .all ? "results" : "failed"
    let proposal = "\(name)-\(export.plan.id).\(export.fittingFormat.rawValue)"
    return .ask(.exportResults(part), proposing: proposal, in: workspace)
  }

  /// Writes into a file whose ending tells the form. What is there is never replaced without asking.
  func export(
    _ part: ResultsExport.Part, to path: String, isReplacing: Bool, in workspace: inout Workspace
  ) -> Step {
    guard let plan, !path.isEmpty else { return Step() }
    guard let format = ExportFormat(fileName: path) else {
      workspace.parked.prompts[.exportResults(part)] = TextField(path)
      return .say(
        .warning(
          "The name has to end in .json or .csv",
          keys: "Press \(workspace.keyName(.results(.write))) to try again"))
    }
    let export = ResultsExport(plan, part: part)
    return Step(
      [.files(.exportResults(export, format, path: path, isReplacing: isReplacing))],
      notice: Notice("Writing \(path)"))
  }

  var evidence: Step {
    guard let plan else { return Step() }
    return Step([.submissions(.writeEvidence(plan))], notice: Notice("Writing the evidence card"))
  }
}
