import ArgumentParser
import Foundation
import Submissions
import Testing

@testable import contact_batch

/// What the README, the pages beside it, the manual page and the help tell people to type is understood as it stands there.
struct DocumentedCommandTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The command lines of a text: those of code, up to what a shell would take for something else.
  static func commands(in text: String) -> [[String]] {
    var isCode = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [Substring] in
      if line.hasPrefix("```") {
        isCode.toggle()
        return []
      }
      return isCode || line.hasPrefix("  ") ? [line] : line.matches(of: /`([^`]+)`/).map(\.output.1)
    }.compactMap { code in
      let code = code.trimmingPrefix(while: \.isWhitespace).trimmingPrefix("swift run ")
      guard code.hasPrefix("contact-batch ") else { return nil }
      return words(of: code.dropFirst("contact-batch ".count))
    }
  }

  private static func words(of line: Substring) -> [String] {
    let command = line.split(separator: /\s+(#|\||>)\s/, maxSplits: 1).first ?? ""
    return command.matches(of: /'([^']*)'|(\S+)/).map { String($0.output.1 ?? $0.output.2 ?? "") }
  }

  /// What stands for something that people put in its place.
  private static func filled(_ arguments: [String]) -> [String] {
    arguments.map { ["…": "x", "ID": "20261123-140340-9f2c"][$0] ?? $0 }
  }

  private static func misunderstood(_ commands: [[String]]) throws -> [String] {
    let named = try ManualCommand.outline().leaves().map(\.words)
    return commands.compactMap { arguments in
      // A command may be spoken of without what it needs.
      if named.contains(["contact-batch"] + arguments) { return nil }
      do {
        _ = try ContactBatchCommand.parseAsRoot(filled(arguments))
        return nil
      } catch {
        let isAsked = ContactBatchCommand.exitCode(for: error) == .success
        return isAsked
          ? nil : "\(arguments.joined(separator: " ")): \(ContactBatchCommand.message(for: error))"
      }
    }
  }

  @Test(arguments: ["README.md", ".github/USING.md", ".github/KEYS.md", ".github/SCALE.md"])
  func `each command of the pages is understood`(path: String) throws {
    let commands = Self.commands(in: try Self.text(path))
    #expect(commands.count >= (path == "README.md" ? 12 : 0))
    #expect(try Self.misunderstood(commands) == [])
  }

  @Test func `each example of the manual page and of the help is understood`() throws {
    let examples = try ManualCommand.outline().leaves().flatMap { leaf in
      Self.commands(in: leaf.command.discussion ?? "")
    }
    #expect(examples.count > 20)
    #expect(try Self.misunderstood(examples) == [])
  }

  @Test func `a command that is not there is found`() throws {
    let commands = Self.commands(
      in: "Type `contact-batch frobnicate --hard`.\n```\ncontact-batch --demo\n```")
    #expect(commands == [["frobnicate", "--hard"], ["--demo"]])
    #expect(try Self.misunderstood(commands).count == 1)
  }

  @Test func `each link of the pages leads to a file`() throws {
    let pages = [
      "README.md", ".github/USING.md", ".github/CONTRIBUTING.md", ".github/DEMO_OVER_SSH.md",
      ".github/SCALE.md",
    ]
    for page in pages {
      let folder = Self.root.appending(path: page).deletingLastPathComponent()
      let links = try Self.text(page).matches(of: /\]\(([^)#]+)\)/).map { String($0.output.1) }
      let missing = links.filter {
        !$0.hasPrefix("http") && !FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
      }
      #expect(missing == [], "\(page)")
    }
  }

  @Test func `each exit status of the README is one of the program, with all of them told`() throws {
    let told = try Self.text("README.md").matches(of: #/(?m)^\| (\d+) \| /#).compactMap { Int32($0.output.1) }
    #expect(told == ExitStatus.allCases.map(\.rawValue).sorted())
  }
}
