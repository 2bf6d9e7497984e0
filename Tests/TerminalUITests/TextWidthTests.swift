import TerminalUI
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("plain text", 10), ("", 0), ("é", 1), ("e\u{301}", 1), ("ﬁ", 1), ("½", 1), ("…", 1), ("─", 1),
    ("\u{A0}", 1),
  ])
  func `narrow and ambiguous characters take one column`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("漢字", 4), ("カナ", 4), ("ｶﾅ", 2), ("Ａ", 2), ("한글", 4), ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("，", 2),
    ("葛\u{E0100}", 2),
  ])
  func `East Asian wide characters take two columns`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("❤️", 2), ("❤", 1), ("🇫🇷", 2), ("1️⃣", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("👩‍💻x", 3),
  ])
  func `a picture takes two columns however many code points it has`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(arguments: [("हिन्दी", 5), ("ไทย", 3), ("กำ", 2), ("עִבְ", 2), ("العَ", 3)])
  func `scripts with marks count their spacing code points`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("\u{7}", 1), ("\u{1B}[31m", 5), ("\u{7F}", 1), ("\u{9B}", 8), ("a\u{202E}b", 10), ("\u{200B}", 8),
  ])
  func `what is spelled out counts as it is spelled`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test func `a text is as wide as its characters`() {
    let text = "Zoë 👩‍💻 漢字 e\u{301}\u{302} 🇩🇪\u{200D}\tक्षि"
    #expect(text.reduce(0) { $0 + TextWidth.columns(of: $1) } == TextWidth.columns(of: text))
  }

  @Test(arguments: ["🥑", "🥡", "🧁", "🪐", "🫠", "🥹"]) func `emoji of later years are drawn as what they are`(
    emoji: String
  ) {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.write("\(emoji)x", at: .zero)
    #expect(canvas.scalars(of: canvas.row(0)[0]) == Array(emoji.unicodeScalars))
    #expect(TextWidth.columns(of: emoji) == 2)
  }
}
