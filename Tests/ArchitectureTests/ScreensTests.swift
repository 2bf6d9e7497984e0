import Testing

/// Screens that are values of their own stay so.
@Suite struct ScreensTests {
  /// The folders of the screens, each below `Sources/Composer`.
  private static let folders = ["Compose", "Journal", "Preview", "Results", "Submit"]
  /// The folders of what lies over the screens, and of what they share.
  private static let others = [
    "DraftList", "Export", "Finding", "FollowUp", "Import", "Keys", "Outgoing", "Overlays", "Presets",
    "Profiles", "Restriction", "Schema", "Tour",
  ]
  /// What screens are made with.
  private static let shared = "Screens"
  /// The list of screens and the way to them.
  private static let router = "Router"

  @Test(arguments: folders + others + [shared])
  func `the router is not seen by a screen, nor by what lies over it`(folder: String) throws {
    let ban = Ban(
      reason: "is the router, which knows the screens and not the other way",
      words: ["ComposerModel", "ScreenList"])
    let violations = try files(folder).flatMap { Checks.bans($0, ban) }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test(arguments: folders) func `no screen names another one, or a part of it`(folder: String) throws {
    let others = try Self.folders.filter { $0 != folder }.flatMap { try files($0).flatMap(Checks.types) }
    let ban = Ban(reason: "is of another screen", words: others)
    let violations = try (files(folder) + files(Self.shared)).flatMap { Checks.bans($0, ban) }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test func `only the router names the screens`() throws {
    let names = Self.folders.map { "\($0)Screen" }
    let own = (Self.folders + [Self.router]).map { "Sources/Composer/\($0)/" }
    // A part of a screen may be made of the whole of it.
    let others = try Repository.files(in: "Sources").filter { file in
      !own.contains { file.path.hasPrefix($0) }
    }
    let violations = others.flatMap { Checks.bans($0, Ban(reason: "is a screen", words: names)) }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  private static let modelFiles = "Sources/Composer/Router/ComposerModel"

  @Test func `the router is small: 300 lines with all its extensions, 12 stored properties`() throws {
    let files = try files(Self.router).filter { $0.path.hasPrefix(Self.modelFiles) }
    let lines = files.map(\.lineCount).reduce(0, +)
    #expect(lines <= 300, "ComposerModel has \(lines) lines")
    let stored = files.flatMap { Checks.storedProperties(of: "ComposerModel", in: $0) }
    #expect((1...12).contains(stored.count), "ComposerModel holds \(stored)")
  }

  @Test func `the router is extended nowhere else`() throws {
    let ban = Ban(reason: "is for the files of the router", words: ["extension ComposerModel"])
    let others = try Repository.files(in: "Sources").filter { !$0.path.hasPrefix(Self.modelFiles) }
    let violations = others.flatMap { Checks.bans($0, ban) }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test func `the router knows the list of screens and nothing of their insides`() throws {
    let ban = Ban(
      reason: "is for the list of screens", words: Self.folders.map { "screens.\($0.lowercased())" })
    let files = try files(Self.router).filter { $0.path.hasPrefix(Self.modelFiles) }
    let violations = files.flatMap { Checks.bans($0, ban) }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  /// A press in a window or field is read as a command of its own, a move or a typed key, and each is answered by name.
  @Test func `every message, effect, event, action, intent, command and press is answered by name`() throws {
    let subjects: Set = [
      "event", "message", "effect", "navigation", "way", "decision", "action", "intent", "press", "read",
    ]
    // A command of the command line is whatever the parser makes of it.
    let violations =
      try Repository.files(in: "Sources/Composer").flatMap {
        Checks.defaults($0, over: subjects.union(["command"]))
      }
      + Repository.files(in: "Sources/contact-batch").flatMap { Checks.defaults($0, over: subjects) }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  /// `part` is one of a window, of linear mode or of a file, and named there.
  @Test(arguments: folders + [shared]) func `every part of a screen is answered by name`(folder: String)
    throws
  {
    let violations = try files(folder).flatMap { Checks.defaults($0, over: ["part"]) }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  private func files(_ folder: String) throws -> [SourceFile] {
    let files = try Repository.files(in: "Sources/Composer/\(folder)")
    #expect(!files.isEmpty)
    return files
  }
}
