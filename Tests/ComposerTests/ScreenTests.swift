import TerminalUI
import Testing

@testable import Composer

/// Every screen as a whole, in lines and in plain characters.
struct ScreenTests {
  private static let sizes = [(80, 24), (140, 40), (60, 24), (60, 16)].map { Size(columns: $0, rows: $1) }

  @Test(arguments: Scene.allCases, sizes) func `a screen with line characters`(scene: Scene, size: Size)
    throws
  {
    let canvas = scene.person(size, .unicode).model.canvas()
    try expectSnapshot(canvas, named: "\(scene.rawValue)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: Scene.allCases, sizes.filter { $0 != Size(columns: 60, rows: 24) })
  func `a screen with plain characters`(scene: Scene, size: Size) throws {
    let person = scene.person(size, .ascii)
    try expectSnapshot(
      person.model.canvas(), named: "\(scene.rawValue)-\(size.columns)x\(size.rows)-ascii")
    let drawn = Set("─│╭╮╰╯…▌█✓✗⚠●·×")
    #expect(!person.screen.joined().contains { drawn.contains($0) })
  }

  @Test func `under 60x16 one line is drawn and only quitting acts`() {
    var person = Person(Scene.contacts, size: Size(columns: 40, rows: 10))
    #expect(person.screen == ["q quits. Needs 60x16, this is 40x10"] + Array(repeating: "", count: 9))
    #expect(person.types("ad").isEmpty)
    #expect(person.contacts == Scene.contacts)
    #expect(person.types("q").last == .program(.quit))
  }
}
