import ArgumentParser
import Foundation
import Glibc
import SandboxCRM
import Submissions

/// Runs the sandbox CRM alone.
struct SandboxCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandbox",
    abstract: "Run the sandbox CRM alone: a CRM in a box over real HTTP on this machine.",
    discussion: """
      Prints its base URL when it listens. Ends when its standard input is closed, if that is a pipe, or on \
      SIGTERM.

      EXAMPLE
        contact-batch sandbox --port 8089 --faults faults.json

      \(Sandbox.helpText)
      """)

  @Option(help: ArgumentHelp("The port on 127.0.0.1; 0 picks a free one.", valueName: "n"))
  var port = 0

  @Option(
    help: ArgumentHelp(
      "The portal that every token belongs to (default: see below).",
      valueName: "n"))
  var portal: Int?

  @Option(
    help: ArgumentHelp("A file with faults to inject; see below.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var faults: String?

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if let portal, portal < 1 {
      throw ValidationError("A portal is a number from 1 on, which \(portal) is not.")
    }
  }

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    var configuration = SandboxConfiguration()
    (configuration.port, configuration.portal) = (port, portal)
    configuration.faults = try faultDocument()
    let signals = StopSignals()
    // Nobody can use one whose address was not told.
    let (unheard, untold) = AsyncStream.makeStream(of: Void.self)
    let server = Task { [configuration] () -> SandboxError? in
      do throws(SandboxError) {
        try await Sandbox.run(configuration) { baseURL in
          context.output.line(baseURL.absoluteString)
          if context.output.flush() != nil { untold.yield() }
        }
        return nil
      } catch {
        return error
      }
    }
    signals.onStop { server.cancel() }
    StandardInput.onEnd { server.cancel() }
    Task { for await _ in unheard { server.cancel() } }
    if let error = await server.value { throw .sandbox(error) }
    return signals.received == SIGINT ? .interrupted : .done
  }

  private func faultDocument() throws(CommandFault) -> Data? {
    guard let faults else { return nil }
    // It may be a pipe, which has no size.
    guard let document = try? FileHandle(forReadingFrom: URL(filePath: faults)).readToEnd() ?? Data() else {
      throw .faultFileUnreadable(path: faults)
    }
    return document
  }
}
