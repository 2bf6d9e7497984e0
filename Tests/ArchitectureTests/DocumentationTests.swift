import Testing

/// What other programs use is explained where it is declared.
@Suite struct DocumentationTests {
  @Test(arguments: ["ContactsAPI", "ContactsModel"])
  func `every public name of the library has documentation`(target: String) throws {
    let files = try Repository.files(in: "Sources/\(target)")
    #expect(files.count > 20)
    let violations = files.flatMap(Checks.undocumented)
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test func `names without documentation are found, and others are not`() {
    let source = SourceFile(
      path: "A.swift",
      text: """
        public import B
        /// An answer.
        public enum Answer {
          /// It is so.
          case yes
          case no
          @Sendable public static func guess() -> Self {
            switch 1 {
            case 1: return .yes
            default: return .no
            }
          }
        }
        enum Hidden {
          case one
        }
        /// Speaks.
        public protocol Speaker {
          /// Says it.
          func say()
          var name: String { get }
        }
        public extension Answer {
          /// Told.
          @discardableResult
          public func tell() -> Bool { true }
        }
        public init(
          a: Int
        )
        """)
    #expect(
      Checks.undocumented(source) == [
        "A.swift:6: `case no` has no documentation",
        "A.swift:7: `@Sendable public static func guess() -> Self {` has no documentation",
        "A.swift:21: `var name: String { get }` has no documentation",
        "A.swift:28: `public init(` has no documentation",
      ])
  }
}
