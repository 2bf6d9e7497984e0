import ArgumentParser
import Composer
import ContactsAPI
import Foundation
import Submissions

/// Prints the manual page.
struct ManualCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page.",
    discussion: """
      It is made from the commands, keys and exit statuses of this program.

      EXAMPLE
        contact-batch manual | man -l -
      """)

  @OptionGroup var display: DisplayOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    context.output.write(Array(try Self.page().utf8))
    return .done
  }

  static func page() throws(CommandFault) -> String {
    ManualPage(
      program: try outline(), version: BuildVersion.text, keys: KeyTable.standard.listing
    ).text
  }

  static func outline() throws(CommandFault) -> CommandOutline {
    do {
      let json = Data(ContactBatchCommand._dumpHelp().utf8)
      return try JSONDecoder().decode(ProgramOutline.self, from: json).command
    } catch {
      throw .manualUnreadable
    }
  }
}
