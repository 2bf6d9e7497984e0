import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  /// Writes the draft into a file whose ending tells the form.
  mutating func exportFile(_ path: String, isReplacing: Bool = false) -> [Effect] {
    guard !path.isEmpty else { return [] }
    guard let format = ExportFormat(fileName: path) else {
      parked.prompts[.exportFile] = TextField(path)
      notice = .warning("The name has to end in .json or .csv", keys: "\(keyName(.exportFile)) asks again")
      return []
    }
    notice = Notice("Writing \(path)")
    return [.files(.export(document.inputs, format, path: path, isReplacing: isReplacing))]
  }

  /// Enter alone, perhaps pressed twice by mistake, replaces nothing.
  mutating func answer(_ text: String, toReplace taken: String) -> [Effect] {
    guard !text.isEmpty else {
      notice = Notice("\(taken) is as it was: nothing was written")
      return []
    }
    return text.lowercased() == "yes" ? exportFile(taken, isReplacing: true) : exportFile(text)
  }

  /// What is there is never replaced without asking. Someone who is typing something else is asked later.
  mutating func exportFound(_ file: String) {
    if case .pane = context {
      overlays.append(.prompt(Prompt(purpose: .replaceFile(file))))
    } else {
      parked.prompts[.exportFile] = TextField(file)
      notice = .warning("\(file) is there already: nothing was written")
    }
  }

  mutating func exported(_ count: Int, to file: String, losses: [ExportLoss]) {
    notice = Notice("\(contacts(count)) written to \(file)")
    guard !losses.isEmpty else { return }
    var lines = losses.prefix(Self.mostFindings).map { loss in
      StyledText("\(glyphs.warning) #\(loss.input + 1): \(loss.message)", .warning)
    }
    if losses.count > lines.count { lines.append("and \(losses.count - lines.count) more") }
    news.append(TextPager(title: "What \(file) does not give back", lines: lines))
  }

  mutating func exportFailed(_ why: String, _ file: String) {
    parked.prompts[.exportFile] = TextField(file)
    notice = .failure(why)
  }
}
