import Testing

/// Keys are in the key table of the composer and nowhere else.
@Suite struct KeyTests {
  private static let table = "Sources/Composer/Keys/"
  /// Its answers are lines that are typed, and `q`, `m` or `?` are words of them.
  private static let lines = "Sources/Composer/Plain/"
  /// They take the characters of ids and names as they are typed.
  private static let typed = [
    "Sources/Composer/Overlays/AssociationPicker+Keys.swift", "Sources/Composer/Overlays/ObjectChoice.swift",
  ]

  @Test func `no text of the composer spells a key`() throws {
    let violations = try files.filter { !$0.path.hasPrefix(Self.lines) }.flatMap(Checks.keyMentions)
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test func `no key is handled outside the key table`() throws {
    let violations = try files.filter { !Self.typed.contains($0.path) }.flatMap { Checks.bans($0, .keys) }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test func `a spelled key is found, and a word is not`() {
    let spelled = [
      #"Notice("No plan yet: P makes it")"#, #"x("Esc, r: again")"#, #"x("\(name) k keeps it")"#,
      #"x("Ctrl-C stops it")"#, #"x("Up Down choose, Space takes")"#, #"x("+ link a record (L)")"#,
      #"x("There 3 lists them")"#, #"x("Down: several lines")"#,
    ]
    for text in spelled {
      #expect(Checks.keyMentions(SourceFile(path: "A.swift", text: text)).isEmpty == false, "\(text)")
    }
    let words = [
      #"x("a contact, 3 links")"#, #"x("\(keyName(.compose(.undo))) brings it back")"#, #"x("Up")"#,
      "// Esc closes", #"x("Enters a tab")"#,
    ]
    for text in words {
      #expect(Checks.keyMentions(SourceFile(path: "A.swift", text: text)) == [])
    }
  }

  private var files: [SourceFile] {
    get throws { try Repository.files(in: "Sources/Composer").filter { !$0.path.hasPrefix(Self.table) } }
  }
}
