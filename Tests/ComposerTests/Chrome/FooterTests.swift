import TerminalUI
import Testing

@testable import Composer

struct FooterTests {
  private static let sizes = [Size(columns: 60, rows: 2), Size(columns: 80, rows: 2)]

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
    case .pager, .copyMenu, .menu: true
    default: false
    }
  }

  @Test(arguments: [Pane.contacts, .properties, .associations])
  func `in 60 columns preview and submit are still there`(pane: Pane) {
    let text = footer(.pane(pane), Self.sizes[0]).joined(separator: "  ")
    #expect(text.contains("P preview  S submit"))
  }
}
