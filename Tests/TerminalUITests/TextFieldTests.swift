import TerminalUI
import Testing

@Suite struct TextFieldTests {
  /// The text with `|` at the cursor after pressing keys in a field.
  private func edit(_ text: String, _ keys: Key...) -> String {
    var field = TextField(text)
    for key in keys { _ = field.handle(key) }
    return String(field.characters[..<field.cursor]) + "|" + String(field.characters[field.cursor...])
  }

  @Test func `letters go in at the cursor`() {
    #expect(edit("ac", .left, .character("b")) == "ab|c")
    #expect(edit("", .character("漢"), .character(" "), .character("x")) == "漢 x|")
  }

  @Test func `the cursor stops at both ends`() {
    #expect(edit("ab", .home, .left) == "|ab")
    #expect(edit("ab", .right, .control("f")) == "ab|")
    #expect(edit("ab", .control("a"), .control("e")) == "ab|")
  }

  @Test func `the cursor moves by what people see as one character`() {
    #expect(edit("e\u{301}👨‍👩‍👧x", .left, .left) == "e\u{301}|👨‍👩‍👧x")
    #expect(edit("a👍🏽", .backspace) == "a|")
  }

  @Test func `a mark joins the character before it`() {
    #expect(edit("ex", .left, .character("\u{301}")) == "e\u{301}|x")
    #expect(edit("👩", .character("\u{200D}"), .character("💻"), .left) == "|👩‍💻")
  }

  @Test func `words are moved over and deleted`() {
    #expect(edit("one two.three", .wordLeft) == "one two.|three")
    #expect(edit("one two.three", .alt("b"), .wordLeft) == "one |two.three")
    #expect(edit("one two", .home, .wordRight) == "one| two")
    #expect(edit("one two  ", .control("w")) == "one |")
    #expect(edit("one two", .home, .alt("d")) == "| two")
  }

  @Test func `text is deleted to either end`() {
    #expect(edit("abcd", .left, .left, .control("u")) == "|cd")
    #expect(edit("abcd", .left, .left, .control("k")) == "ab|")
    #expect(edit("abc", .home, .delete) == "|bc")
    #expect(edit("abc", .delete, .home, .backspace) == "|abc")
  }

  @Test func `a paste goes in whole, controls included`() {
    var field = TextField("ad")
    _ = field.handle(.left)
    field.insert("b\u{1B}\nc")
    #expect(field.text == "ab\u{1B}\ncd")
    #expect(field.cursor == 5)
  }

  @Test func `Enter accepts, Esc cancels, other keys are not for a field`() {
    var field = TextField("x")
    #expect(field.handle(.enter) == .accepted)
    #expect(field.handle(.escape) == .cancelled)
    #expect(field.handle(.up) == .ignored)
    #expect(field.handle(.function(1)) == .ignored)
    #expect(field.text == "x")
  }

  @Test func `Tab takes the suggestion`() {
    var field = TextField("custmer")
    #expect(field.handle(.tab) == .ignored)
    #expect(field.handle(.tab, suggestion: "customer") == .handled)
    #expect(field.text == "customer")
    #expect(field.cursor == 8)
    #expect(field.handle(.tab, suggestion: "customer") == .ignored)
  }

  @Test func `random keys keep the cursor inside`() {
    var generator = SplitMix(state: 3)
    let keys: [Key] = [
      .left, .right, .wordLeft, .wordRight, .home, .end, .backspace, .delete, .control("w"), .control("k"),
      .character("a"), .character(" "), .character("漢"), .character("\u{301}"), .character("🇫"),
      .character("\u{200D}"),
    ]
    var field = TextField("start")
    var outside = 0
    for _ in 0..<2_000 {
      if let key = keys.randomElement(using: &generator) { _ = field.handle(key) }
      if !(0...field.characters.count).contains(field.cursor) { outside += 1 }
    }
    #expect(outside == 0)
  }
}
