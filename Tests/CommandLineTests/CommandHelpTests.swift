import ArgumentParser
import Testing

@testable import contact_batch

@Suite struct CommandHelpTests {
  private static func names(of command: any ParsableCommand.Type, under path: [String] = []) -> [[String]] {
    command.configuration.subcommands.flatMap { sub in
      let path = path + [sub.configuration.commandName ?? ""]
      return [path] + names(of: sub, under: path)
    }
  }

  @Test(arguments: names(of: ContactBatchCommand.self)) func `every command's help has an example`(
    path: [String]
  )
    throws
  {
    var command: any ParsableCommand.Type = ContactBatchCommand.self
    for name in path {
      command = try #require(command.configuration.subcommands.first { $0.configuration.commandName == name })
    }
    let help = ContactBatchCommand.helpMessage(for: command, columns: 100)
    #expect(help.contains("EXAMPLE"), "\(path)")
    #expect(help.contains("contact-batch \(path[0])") || path == ["compose"], "\(path)")
  }

  @Test(arguments: [
    (["valdate", "people.csv"], "valdate is not a command. Did you mean validate?"),
    (["Submit", "people.csv"], "Submit is not a command. Did you mean submit?"),
    (["submision", "list"], "submision is not a command. Did you mean submissions?"),
    (["histroy"], "histroy is not a command. Did you mean history?"),
    (["config", "chek"], "config chek is not a command. Did you mean config check?"),
    (["submissions", "resme", "x"], "submissions resme is not a command. Did you mean submissions resume?"),
  ]) func `a mistyped command is recognised`(arguments: [String], words: String) {
    #expect(MistypedCommand(in: arguments) { _ in false }?.sentence == words)
  }

  @Test(arguments: [
    ["validate", "valdate"], ["people.csv"], ["./valdate"], ["--demo"], [], ["submissions", "show", "lst"],
    ["zebra"], ["config"], ["-"], ["draft:validat"],
  ]) func `what may be a file or an id is left alone`(arguments: [String]) {
    #expect(MistypedCommand(in: arguments) { _ in false } == nil)
  }

  @Test func `a file of that name is opened`() {
    #expect(MistypedCommand(in: ["valdate"]) { $0 == "valdate" } == nil)
  }
}
