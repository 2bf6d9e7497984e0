import Drafts
import Submissions
import TerminalUI

/// Big plans go to HubSpot's Imports API better than from here. It is said, and the person decides.
extension ComposerModel {
  var importHint: [String] {
    guard let count = job.counts?.sent, count > ImportsExport.threshold else { return [] }
    return [
      "\(count.grouped) inputs: HubSpot's Imports API fits better",
      "\(keyName(.exportForImport)) writes its files, \(keyName(.submit)) still sends from here",
    ]
  }

  var whyNoPlanToWrite: Notice? {
    guard let plan = job.plan, job.revision == document.revision, !isPlanBusy else {
      return Notice("There is no plan to write yet", keys: "Wait until it is made and checked")
    }
    return plan.batches.isEmpty ? Notice("Nothing to write: \(plan.whyEmpty)") : nil
  }

  mutating func exportForImport() -> [Effect] {
    guard allows(.exportForImport), let plan = job.plan else { return [] }
    notice = Notice("Writing the files for an import")
    let target = ImportsTarget(
      baseURL: connection.baseURL, path: connection.importsPath, tokenVariable: connection.tokenVariable)
    return [.files(.exportForImport(plan, name: document.draft.name, target))]
  }

  mutating func exportedForImport(_ count: Int, to folder: String, leftOut: [ImportsLeftOut]) {
    notice =
      count == 0
      ? Notice("Nothing written: an import can carry none of them")
      : Notice("\(contacts(count)) written to \(folder)", keys: "import.sh there sends them")
    guard !leftOut.isEmpty else { return }
    var lines = leftOut.prefix(ImportReport.mostFindings).map { leftOut in
      StyledText(
        "\(glyphs.warning) #\(leftOut.index + 1) \(leftOut.email ?? "(no email)"): \(leftOut.message)",
        .warning)
    }
    if leftOut.count > lines.count {
      lines.append("and \(leftOut.count - lines.count) more")
    }
    workspace.pendingPagers.append(
      TextPager(title: "Not in the files for the import: \(leftOut.count)", lines: lines))
  }
}
