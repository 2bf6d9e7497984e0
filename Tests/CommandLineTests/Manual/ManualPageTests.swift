import Composer
import Foundation
import Submissions
import Testing

@testable import contact_batch

/// The manual page tells of everything that is there.
struct ManualPageTests {
  private let page: String
  private let outline: CommandOutline

  init() throws {
    page = try ManualCommand.page()
    outline = try ManualCommand.outline()
  }

  @Test func `each command has its place`() {
    let commands = outline.leaves().map { $0.words.filter { $0 != "compose" }.joined(separator: " ") }
    #expect(commands.contains("contact-batch submissions resume"))
    #expect(commands.filter { !page.contains(".SS \"\(Roff.escaped($0)) [OPTIONS]") } == [])
  }

  @Test func `each option is told once at least, with its meaning`() {
    let options = Set(outline.leaves().flatMap { $0.command.arguments ?? [] })
    let missing = options.filter { option in
      guard option.shouldDisplay, let name = option.names?.first else { return false }
      return !page.contains(Roff.escaped(name.text)) || !page.contains(Roff.escaped(option.abstract ?? ""))
    }
    #expect(missing == [])
  }

  @Test func `each key is in it`() {
    let rows = KeyTable.standard.listing.flatMap(\.rows)
    #expect(rows.count > 50)
    #expect(rows.filter { !page.contains(Roff.escaped($0.help)) } == [])
  }

  @Test func `each exit status is told`() {
    let told = Set(ManualText.statuses.map { Int32($0.0) })
    #expect(told == Set(ExitStatus.allCases.map(\.rawValue)))
  }

  @Test func `a shared option is told only once`() {
    #expect(page.components(separatedBy: "\\fB\\-\\-base\\-url URL").count == 2)
  }

  @Test func `the commit stands behind the version where it is known`() {
    #expect(BuildVersion.text(of: "1.2.3", commit: "") == "1.2.3")
    #expect(BuildVersion.text(of: "1.2.3", commit: "0a1b2c3") == "1.2.3 (0a1b2c3)")
  }
}
