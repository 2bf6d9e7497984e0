import TerminalUI
import Testing

@testable import Composer

struct FooterTests {
  private static let sizes = [Size(columns: 60, rows: 1), Size(columns: 80, rows: 1)]

  private func footer(_ context: Context, _ size: Size) -> [String] {
    Footer.bar(of: KeyTable.standard.bindings(in: context), in: size)
      .lines(columns: size.columns, rows: size.rows + 1).map(\.text)
  }

  @Test(arguments: sizes, Context.allCases)
  func `help and the way back are always there`(size: Size, context: Context) {
    let lines = footer(context, size)
    let text = lines.joined(separator: "  ")
    #expect(lines.count <= size.rows)
    #expect(text.contains("q back") || text.contains("Esc "))
    #expect(text.contains("help") || isItsOwnHelp(context))
  }

  /// All that can be done there stands in the footer.
  private func isItsOwnHelp(_ context: Context) -> Bool {
    switch context {
    case .pager, .keyHelp, .copyMenu, .menu: true
    default: false
    }
  }

  private func footer(_ person: Person) -> String { person.screen.last ?? "" }

  @Test func `in 60 columns preview and submit are still there`() {
    var person = Person([.ana], size: Self.sizes[0].with(rows: 20))
    for _ in 0..<3 {
      #expect(footer(person).contains("P preview  S submit"))
      person.presses(.tab)
    }
  }

  @Test func `it tells what matters in the pane, and first that there are problems`() {
    var person = Person([.ana])
    #expect(footer(person) == "Enter edit  Space mark  a add  P preview  S submit  ? help  q back  : command")
    person.presses(.tab)
    #expect(footer(person) == "Enter edit  p property  x off  P preview  S submit  ? help  q back  : command")
    var other = Person([.bob])
    #expect(
      footer(other) == "] next problem  Enter edit  Space mark  P preview  S submit  ? help  q back")
    other.types(" ")
    #expect(footer(other).contains("Enter edit  g bulk edit"))
  }

  @Test func `an empty draft tells how contacts come into it`() {
    #expect(
      footer(Person()) == "a add  A paste  i import  o drafts  : command  ? help  q back")
  }
}

extension Size {
  fileprivate func with(rows: Int) -> Size { Size(columns: columns, rows: rows) }
}
