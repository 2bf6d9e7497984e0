import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Big plans go to HubSpot's Imports API better than from here.
extension PreviewScreen {
  func exportForImport(in workspace: Workspace) -> Step {
    guard let plan = workspace.job.plan else { return Step() }
    let connection = workspace.connection
    let target = ImportsTarget(
      baseURL: connection.baseURL, path: connection.paths.imports, tokenVariable: connection.tokenVariable)
    return Step(
      [.files(.exportForImport(plan, name: workspace.document.draft.name, target))],
      notice: Notice("Writing the files for an import"))
  }

  /// Says where the files are, and what is in none of them.
  func exported(
    _ count: Int, to folder: String, leftOut: [ImportsLeftOut], in workspace: inout Workspace
  ) -> Step {
    let glyphs = workspace.glyphs
    var lines = leftOut.prefix(ImportReport.mostFindings).map { leftOut in
      StyledText(
        "\(glyphs.warning) #\(leftOut.index + 1) \(leftOut.email ?? "(no email)"): \(leftOut.message)",
        .warning)
    }
    if leftOut.count > lines.count {
      lines.append("and \(leftOut.count - lines.count) more")
    }
    if !leftOut.isEmpty {
      let title = "Not in the files for the import: \(leftOut.count)"
      workspace.pendingPagers.append(TextPager(title: title, lines: lines))
    }
    return .say(
      count == 0
        ? Notice("Nothing written: an import can carry none of them")
        : Notice("\(contacts(count)) written to \(folder)", keys: "import.sh there sends them"))
  }
}
