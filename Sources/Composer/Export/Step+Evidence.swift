import TerminalUI

extension Step {
  /// Shows the evidence card of a submission, and hands it to the clipboard.
  /// - Parameters:
  ///   - file: where it is; nil where it could not be written.
  ///   - why: why it could not be written.
  static func evidence(
    _ text: String, in file: String?, whyNot why: String?, in workspace: inout Workspace
  ) -> Step {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { StyledText(String($0)) }
    workspace.pendingPagers.append(
      TextPager(title: file.map { "Evidence, written to \($0)" } ?? "Evidence, not written", lines: lines))
    return Step(
      [.files(.copy(CopiedText(text, what: "the evidence card")))],
      notice: why.map(Notice.failure) ?? Notice("Copying the evidence card"))
  }
}
