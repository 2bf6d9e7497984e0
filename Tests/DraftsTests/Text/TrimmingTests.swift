import ContactsModel
import HostileText
import Testing

struct TrimmingTests {
  @Test func `white space goes from both ends, whatever stands beside it`() {
    let spaces = [" ", "\t", "\r\n", "\u{A0}", "\u{2003}", "\u{3000}"]
    let texts = ["", "a", "a b", "é", "e\u{301}", "\u{7F}a\u{7F}"] + HostileText.all.map(\.text)
    for text in texts {
      for space in [""] + spaces {
        for whole in [text, space + text, text + space, space + text + space] {
          #expect(whole.trimmed == trimmedOneByOne(whole))
        }
      }
    }
  }

  private func trimmedOneByOne(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
