import TerminalUI
import Testing

@Suite struct AttributesParsingTests {
  private static let texts: [(String, Attributes)] = [
    ("red", Attributes(foreground: .red)), ("default", Attributes()),
    ("bold bright-blue", Attributes(foreground: .brightBlue, bold: true)),
    ("white on red", Attributes(foreground: .white, background: .red)),
    ("on yellow", Attributes(background: .yellow)),
    ("dim reverse underline", Attributes(dim: true, reverse: true, underline: true)),
  ]

  @Test(arguments: texts) func `what a configuration says is read and written alike`(
    text: String, attributes: Attributes
  ) throws {
    #expect(try Attributes(parsing: text) == attributes)
    #expect(attributes.text == text)
  }

  @Test(arguments: [("pink", "pink"), ("red on", "red on"), ("white on #ff0000", "#ff0000"), ("", "")])
  func `a word that is none is named`(text: String, word: String) {
    #expect(Self.unknownWord(in: text) == word)
  }

  private static func unknownWord(in text: String) -> String? {
    do throws(Attributes.UnknownWord) {
      _ = try Attributes(parsing: text)
      return nil
    } catch {
      return error.word
    }
  }
}
