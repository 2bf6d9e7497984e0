import ArgumentParser
import Foundation
import Submissions

/// Writes a first configuration file.
struct ConfigInitCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Ask a few questions and write a commented configuration file with one profile.",
    discussion: """
      The token is never asked for and never written: the file says where it is, a variable, a file or a command. A \
      configuration that is there already is kept.

      EXAMPLE
        contact-batch config init
      """)

  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let file = try context.configurationFile()
    guard !file.exists else { throw .fileNotWritten(path: file.path, .exists) }
    var dialog = ProfileDialog()
    var lines = LineReader(descriptor: 0)
    while let question = dialog.question {
      context.ask(question)
      guard let answer = lines.waitForLine() else {
        context.printMessage("Nothing was written: the questions were not answered.")
        return .wrongUse
      }
      if let why = dialog.take(answer) { context.printMessage(why) }
    }
    try write(dialog.profile.text, to: file.path)
    context.output.line(file.path.visible)
    context.printMessage("Check the token with: contact-batch config check")
    return .done
  }

  private func write(_ text: String, to path: String) throws(CommandFault) {
    let folder = (path as NSString).deletingLastPathComponent
    // What keeps it from being made keeps the file from being written, which says why.
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    do throws(WholeFileFault) {
      try WholeFile(path: path).write(isReplacing: false) { $0.write(Array(text.utf8)) }
    } catch {
      throw .fileNotWritten(path: path, error)
    }
  }
}

extension LineReader {
  /// Blocks until there is a line; nil at the end.
  fileprivate mutating func waitForLine() -> String? {
    while true {
      if let line = nextLine() { return line }
      guard !isAtEnd else { return nil }
      read()
    }
  }
}
