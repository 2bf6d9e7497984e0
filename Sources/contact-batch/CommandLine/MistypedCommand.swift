import ArgumentParser
import Drafts

/// A word that stands where a command does and is nearly one. Without it the word would be taken for a file.
struct MistypedCommand: Equatable {
  let typed: String
  let meant: String

  var sentence: String { "\(typed) is not a command. Did you mean \(meant)?" }

  /// Nil where the arguments begin with a command, or with what may be a file.
  /// - Parameter isFile: whether there is a file of that name.
  init?(in arguments: [String], isFile: (String) -> Bool) {
    guard let first = arguments.first, !first.hasPrefix("-") else { return nil }
    let commands = Self.commands(of: ContactBatchCommand.self)
    if let command = commands[first] {
      guard let second = arguments.dropFirst().first,
        let meant = Self.meant(by: second, among: Self.commands(of: command).keys.sorted())
      else { return nil }
      (typed, self.meant) = ("\(first) \(second)", "\(first) \(meant)")
    } else {
      guard let meant = Self.meant(by: first, among: commands.keys.sorted()), !isFile(first) else {
        return nil
      }
      (typed, self.meant) = (first, meant)
    }
  }

  private static func commands(of command: any ParsableCommand.Type) -> [String: any ParsableCommand.Type] {
    let named = command.configuration.subcommands.compactMap { sub in
      sub.configuration.commandName.map { ($0, sub) }
    }
    return Dictionary(named) { first, _ in first }
  }

  /// A word of letters alone: a name with a dot or a slash in it is a file's.
  private static func meant(by word: String, among names: [String]) -> String? {
    guard word.allSatisfy(\.isLetter), !names.contains(word) else { return nil }
    return names.nearest(to: word.lowercased())
  }
}
