/// What a target may know.
struct TargetRule {
  var name: String
  /// The modules that its files may import.
  var imports: Set<String> = []
  /// Performs no effect: no clock, no randomness, no concurrency, no output.
  var isPure = false
}

extension TargetRule {
  /// The table of all targets. A module that is not listed here is not imported.
  static let all: [TargetRule] = [
    TargetRule(name: "TerminalUI", isPure: true),
    TargetRule(name: "ContactsModel", imports: ["Algorithms"], isPure: true),
    // A lock keeps what was worked out once: nobody can see whether it was.
    TargetRule(
      name: "Drafts", imports: ["Algorithms", "CSHA256", "ContactsModel", "Synchronization"], isPure: true),
    TargetRule(name: "Submissions", imports: ["Algorithms", "ContactsModel", "Drafts"], isPure: true),
    TargetRule(
      name: "Composer",
      imports: ["Algorithms", "ContactsModel", "Drafts", "Submissions", "Synchronization", "TerminalUI"],
      isPure: true),
    TargetRule(
      name: "Journal",
      imports: [
        "Algorithms", "ContactsModel", "Drafts", "Foundation", "GRDB", "Submissions", "Synchronization",
      ]),
    TargetRule(
      name: "ContactsAPI",
      imports: [
        "Algorithms", "AsyncHTTPClient", "ContactsModel", "Darwin", "Dispatch", "Glibc", "HTTPTypes",
        "Logging", "Musl", "NIOCore", "NIOHTTP1", "NIOHTTPCompression", "NIOHTTPTypesHTTP1", "NIOPosix",
        "NIOSSL", "Synchronization", "SystemPackage",
      ]),
    TargetRule(
      name: "Sending",
      imports: [
        "ContactsAPI", "ContactsModel", "Drafts", "Journal", "Logging", "Submissions", "Synchronization",
      ]),
    // Parses JSON by itself, from the published schema: a mistake in our own model must not be made twice.
    TargetRule(
      name: "SandboxCRM",
      imports: [
        "Foundation", "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "NIOCore", "Synchronization",
      ]),
    TargetRule(
      name: "contact-batch",
      imports: [
        "ArgumentParser", "CBuildInfo", "CNcurses", "Composer", "ContactsAPI", "ContactsModel", "Dispatch",
        "Drafts", "Foundation", "Glibc", "HTTPTypes", "Journal", "Logging", "SandboxCRM", "Sending",
        "Submissions", "Synchronization", "SystemPackage", "TerminalUI", "Yams",
      ]),
    // What another program needs: the client, and nothing else of ours.
    TargetRule(name: "contacts-example", imports: ["ContactsAPI", "Foundation"]),
    TargetRule(
      name: "library-benchmark", imports: ["ContactsModel", "Drafts", "Foundation", "Journal", "Submissions"]),
    TargetRule(name: "CBuildInfo"),
    TargetRule(name: "CSHA256"),
    TargetRule(name: "CSmallICUData"),
    TargetRule(name: "CNcurses"),
  ]

  /// What the top level of the repository holds, files of tools (dotfiles, `Package.resolved`) apart.
  static let topLevel: Set<String> = ["Package.swift", "README.md", "Sources", "Tests", "screenshots"]
}
