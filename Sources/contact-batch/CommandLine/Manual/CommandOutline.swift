/// A command as ArgumentParser describes it (`--experimental-dump-help`): the source of the manual page.
struct CommandOutline: Decodable, Equatable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool?
  let subcommands: [CommandOutline]?
  let arguments: [ArgumentOutline]?

  /// The commands that do something themselves, each with the words that call it.
  func leaves(after words: [String] = []) -> [(words: [String], command: CommandOutline)] {
    let words = words + [commandName]
    guard let subcommands, !subcommands.isEmpty else { return [(words, self)] }
    return subcommands.filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
      .flatMap { $0.leaves(after: words) }
  }
}

/// An argument, an option or a flag of a command.
struct ArgumentOutline: Decodable, Hashable {
  struct Name: Decodable, Hashable {
    let kind: String
    let name: String

    var text: String { kind == "long" ? "--\(name)" : "-\(name)" }
  }

  let kind: String
  let names: [Name]?
  let abstract: String?
  let valueName: String?
  let allValues: [String]?
  let isOptional: Bool
  let isRepeating: Bool
  let shouldDisplay: Bool

  var isPositional: Bool { kind == "positional" }

  /// `FILE`, `NAME...`, `text|json|csv`.
  var value: String? {
    guard kind != "flag" else { return nil }
    return allValues.map { $0.joined(separator: "|") } ?? valueName?.uppercased()
  }
}

/// What `--experimental-dump-help` prints.
struct ProgramOutline: Decodable {
  let command: CommandOutline
}
