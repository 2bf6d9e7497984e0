import ContactsModel
import Testing

@testable import contact_batch

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("Esc \u{1B}[31m", "Esc ␛[31m"), ("a\nb\tc\r", "a␊b␉c␍"), ("\u{7F}", "␡"),
    ("\u{9B}1m", "<U+009B>1m"), ("x\u{202E}y", "x<U+202E>y"), ("\u{2028}", "<U+2028>"),
    ("Müller 漢字 👩‍👧 क्‍ष", "Müller 漢字 👩‍👧 क्‍ष"),
  ])
  func `what could steer a terminal is spelled out`(text: String, visible: String) {
    #expect(text.visible == visible)
  }

  @Test func `for a terminal without UTF-8 all but ASCII is spelled out`() {
    #expect("Zoë\u{9B} \u{1B}漢".visibleInASCII == "Zo<U+00EB><U+009B> ^[<U+6F22>")
  }

  @Test func `lines are kept where there may be some`() {
    #expect("a\u{1B}\nb".visibleLines == "a␛\nb")
  }

  @Test func `in JSON it is spelled as escapes of the same meaning`() throws {
    let text = "{\"a\":\"\u{9B}x\u{202E}\u{E0001}é\"}"
    #expect(text.spelledInJSON == #"{"a":"\u009bx\u202e\udb40\udc01é"}"#)
    #expect(
      try JSONReader.read(Array(text.spelledInJSON.utf8)).value == JSONReader.read(Array(text.utf8)).value)
  }

  @Test func `pretty JSON has a member a line and keeps the order`() {
    let body = Array(#"{"inputs":[{"b":"1","a":[]},{}],"n":1.50}"#.utf8)
    let pretty = """
      {
        "inputs": [
          {
            "b": "1",
            "a": []
          },
          {}
        ],
        "n": 1.50
      }
      """
    #expect(String(decoding: PrettyJSON.bytes(body), as: UTF8.self) == pretty)
  }
}
