import Foundation
import Testing

/// What contributors are told stays true.
@Suite struct ContributingTests {
  @Test func `each file and folder that the guide names is there`() throws {
    let guide = try Repository.text(of: ".github/CONTRIBUTING.md")
    let paths = guide.matches(of: /`((?:Sources|Tests|\.ci)\/[A-Za-z0-9+\/.-]+)`/).map { String($0.output.1) }
    #expect(paths.count > 30)
    let missing = paths.filter { !Repository.exists($0) }
    #expect(missing == [])
  }

  @Test func `the code map leads to the guide`() throws {
    #expect(try Repository.text(of: "README.md").contains("](.github/CONTRIBUTING.md)"))
  }
}
