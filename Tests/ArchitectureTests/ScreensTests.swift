import Testing

/// Screens that are values of their own stay so.
@Suite struct ScreensTests {
  /// The folders of the screens, each below `Sources/Composer`.
  private static let folders = ["Compose", "Journal", "Preview", "Results", "Submit"]
  /// The folders of what lies over the screens, and of what they share.
  private static let others = ["DraftList", "FollowUp", "Import", "Outgoing", "Overlays", "Presets"]
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

  @Test(arguments: folders + [shared]) func `every event, intent, message and effect is answered by name`(
    folder: String
  ) throws {
    let subjects: Set = ["event", "intent", "message", "effect", "navigation", "part"]
    let violations = try files(folder).flatMap { Checks.defaults($0, over: subjects) }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  /// A press in a window or field is read as a command of its own, a move or a typed key, and each is answered by name.
  @Test func `every message, effect, event, action, intent and press is answered by name`() throws {
    let everywhere =
      try Repository.files(in: "Sources/Composer") + Repository.files(in: "Sources/contact-batch")
    let subjects: Set = ["event", "message", "effect", "navigation", "action", "intent", "press", "read"]
    let violations = everywhere.flatMap { Checks.defaults($0, over: subjects) }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  private func files(_ folder: String) throws -> [SourceFile] {
    let files = try Repository.files(in: "Sources/Composer/\(folder)")
    #expect(!files.isEmpty)
    return files
  }
}
