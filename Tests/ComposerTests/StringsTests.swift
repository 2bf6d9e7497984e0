import Foundation
import TerminalUI
import Testing

@testable import Composer

/// `Snapshots/all-strings.txt` has every text that the snapshots show, once, so that words are read in one place.
/// `RECORD_SNAPSHOTS=1` writes it anew.
struct StringsTests {
  private static let sizes = [Size(columns: 140, rows: 40), Size(columns: 80, rows: 24)]

  @Test func `all texts of the screens stand in one file`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Snapshots/all-strings.txt")
    let text = Self.text
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test(arguments: ["e-mail", "E-mail", "account owner", "anew", "takes it back", "to the letter"])
  func `no text has a word that has a better one`(word: String) {
    #expect(Self.text.split(separator: "\n").filter { $0.contains(word) && !$0.hasPrefix("##") } == [])
  }

  private static var text: String {
    var seen: Set<String> = []
    let scenes = Scene.allCases.map { scene in
      let lines = sizes.flatMap { scene.person($0).screen }.flatMap(phrases(of:))
      return (scene.rawValue, lines)
    }
    let sections = scenes + [("keys", keyTexts)]
    return sections.map { title, phrases in
      (["## \(title)"] + phrases.filter { seen.insert($0).inserted }).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private static var keyTexts: [String] {
    Context.allCases.flatMap { KeyTable.standard.bindings(in: $0) }
      .flatMap { [$0.intent.title, $0.words, $0.help] }.filter { !$0.isEmpty }
  }

  /// A line of a screen, cut at borders and wide gaps.
  private static func phrases(of line: String) -> [String] {
    line.split { "│─┌┐└┘╭╮╰╯├┤┬┴┼▌█".contains($0) }
      .flatMap { String($0).components(separatedBy: "  ") }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.contains(where: \.isLetter) && $0.count > 1 }
  }
}
