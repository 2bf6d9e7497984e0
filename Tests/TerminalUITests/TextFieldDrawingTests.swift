import TerminalUI
import Testing

@Suite struct TextFieldDrawingTests {
  private func draw(_ field: TextField, _ columns: Int, placeholder: String = "") -> (String, Int?) {
    let drawn = canvas(columns, 1) { field.draw(into: &$0, in: $0.bounds, placeholder: placeholder) }
    return (drawn.textRows()[0], drawn.cursor?.column)
  }

  @Test func `the cursor stands behind the text`() {
    #expect(draw(TextField("abc"), 10) == ("[abc_____]", 4))
    #expect(draw(TextField("漢字"), 10) == ("[漢字____]", 5))
    #expect(draw(TextField("1234567"), 10) == ("[1234567_]", 8))
  }

  @Test func `a long text is scrolled so that the cursor is seen`() {
    #expect(draw(TextField("12345678"), 10) == ("<5678____]", 5))
    #expect(draw(TextField("abcdefghijklmnop"), 10) == ("<mnop____]", 5))
  }

  @Test func `more text on the right is marked`() {
    var field = TextField("abcdefghij")
    _ = field.handle(.home)
    #expect(draw(field, 10) == ("[abcdefgh>", 1))
  }

  @Test func `the cursor is always inside of the brackets`() {
    var field = TextField("a漢b字c語defghijklmnopqrstuvwxyz")
    _ = field.handle(.home)
    for _ in field.characters {
      let column = draw(field, 9).1
      #expect(column.map { (1..<8).contains($0) } == true)
      _ = field.handle(.right)
    }
  }

  @Test func `a letter changes one cell`() {
    var field = TextField("abc")
    let before = canvas(12, 1) { field.draw(into: &$0, in: $0.bounds) }
    _ = field.handle(.character("d"))
    let after = canvas(12, 1) { field.draw(into: &$0, in: $0.bounds) }
    #expect(zip(before.row(0), after.row(0)).filter { $0 != $1 }.count == 1)
    #expect(Theme(depth: .ansi256).attributes(for: .field) == Attributes())
  }

  @Test func `an empty field shows what is expected`() {
    #expect(draw(TextField(), 10, placeholder: "e-mail") == ("[e-mail__]", 1))
  }

  @Test func `a field without the keyboard has no cursor`() {
    let drawn = canvas(8, 1) { TextField("ab").draw(into: &$0, in: Rect(1, 0, 6, 1), isFocused: false) }
    #expect(drawn.textRows() == [" [ab__]"])
    #expect(drawn.cursor == nil)
  }

  @Test func `a field needs room for one character`() {
    #expect(draw(TextField("ab"), 2) == ("", nil))
    #expect(draw(TextField("ab"), 3) == ("<_]", 1))
  }
}
