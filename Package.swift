// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "contact-batch",
  products: [
    .executable(name: "contact-batch", targets: ["contact-batch"]),
    .executable(name: "contacts-example", targets: ["contacts-example"]),
    .library(name: "ContactsAPI", targets: ["ContactsAPI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
  ],
  targets: [
    .executableTarget(
      name: "contact-batch",
      dependencies: [
        "CBuildInfo", "CSmallICUData", "CNcurses", "TerminalUI", "ContactsModel", "ContactsAPI", "Drafts",
        "Submissions", "Journal", "Sending", "Composer", "SandboxCRM",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .executableTarget(name: "contacts-example", dependencies: ["ContactsAPI"]),
    .executableTarget(
      name: "library-benchmark", dependencies: ["ContactsModel", "Drafts", "Journal", "Submissions"]),
    .target(
      name: "CBuildInfo",
      cSettings: (Context.environment["CONTACT_BATCH_COMMIT"]).map {
        [.define("BUILD_COMMIT", to: "\"\($0)\"")]
      }
        ?? []),
    .target(name: "CSHA256"),
    .target(name: "CSmallICUData", exclude: ["LICENSE", "uts46.nrm"]),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(name: "TerminalUI"),
    .target(name: "ContactsModel", dependencies: [.product(name: "Algorithms", package: "swift-algorithms")]),
    .target(
      name: "ContactsAPI",
      dependencies: [
        "ContactsModel",
        .product(name: "Algorithms", package: "swift-algorithms"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
        .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .target(
      name: "Drafts",
      dependencies: [
        "ContactsModel", "CSHA256",
        .product(name: "Algorithms", package: "swift-algorithms"),
      ]
    ),
    .target(
      name: "Submissions",
      dependencies: ["Drafts", "ContactsModel", .product(name: "Algorithms", package: "swift-algorithms")]),
    .target(
      name: "Journal",
      dependencies: [
        "Submissions", "Drafts", "ContactsModel",
        .product(name: "Algorithms", package: "swift-algorithms"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .target(
      name: "Sending",
      dependencies: [
        "ContactsAPI", "ContactsModel", "Drafts", "Journal", "Submissions",
        .product(name: "Logging", package: "swift-log"),
      ]),
    .target(
      name: "Composer",
      dependencies: [
        "TerminalUI", "Submissions", "Drafts", "ContactsModel",
        .product(name: "Algorithms", package: "swift-algorithms"),
      ]),
    .target(
      name: "SandboxCRM",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ]
    ),

    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI", "CNcurses", "CPseudoTerminal"]),
    .testTarget(name: "ContactsModelTests", dependencies: ["ContactsModel"]),
    .testTarget(
      name: "ContactsAPITests",
      dependencies: [
        "ContactsAPI", "LoopbackServer", "SandboxCRM", "ScopedSandbox", "StubTransport",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "DraftsTests", dependencies: ["Drafts", "HostileText"]),
    .testTarget(name: "SubmissionsTests", dependencies: ["Submissions", "TestFixtures"]),
    .testTarget(
      name: "SendingTests",
      dependencies: [
        "Sending", "ContactsAPI", "ContactsModel", "Drafts", "HostileText", "Journal", "LoopbackServer",
        "SandboxCRM", "ScopedSandbox", "StubTransport", "Submissions", "TestFixtures",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(
      name: "JournalTests",
      dependencies: ["Journal", "TestFixtures", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "ComposerTests",
      dependencies: [
        "Composer", "CPseudoTerminal", "HostileText", "KeyMentions", "TestFixtures",
        .product(name: "CustomDump", package: "swift-custom-dump"),
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "contact-batch", "Composer", "ContactsAPI", "ContactsModel", "Drafts", "HostileText", "Journal",
        "SandboxCRM", "Submissions", "TerminalUI", "TestFixtures",
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["ForeignFiles"]),
    .testTarget(
      name: "SandboxCRMTests", dependencies: ["ContactsModel", "Drafts", "SandboxCRM", "ScopedSandbox"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["KeyMentions"]),
    .target(name: "KeyMentions", path: "Tests/KeyMentions"),
    .target(name: "HostileText", path: "Tests/HostileText"),
    .target(
      name: "TestFixtures", dependencies: ["ContactsModel", "Drafts", "Submissions"],
      path: "Tests/TestFixtures"),
    .target(
      name: "LoopbackServer",
      dependencies: [
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      path: "Tests/LoopbackServer"),
    .target(name: "ScopedSandbox", dependencies: ["SandboxCRM"], path: "Tests/ScopedSandbox"),
    .target(
      name: "StubTransport",
      dependencies: ["ContactsAPI", .product(name: "HTTPTypes", package: "swift-http-types")],
      path: "Tests/StubTransport"),
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("vterm")]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["CPseudoTerminal", "HostileText", "contact-batch", "contacts-example"],
      exclude: ["Fixtures", "Snapshots"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.cSettings = (target.cSettings ?? []) + [.treatAllWarnings(as: .error)]
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
