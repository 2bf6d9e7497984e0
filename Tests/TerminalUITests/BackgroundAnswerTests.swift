import TerminalUI
import Testing

/// What a terminal answers that was asked for its background. None of it is ever a key.
@Suite struct BackgroundAnswerTests {
  private static let dark = Array("\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{1B}\\".utf8)
  private static let answers: [(String, Theme.Background)] = [
    ("rgb:0000/2b2b/3636", .dark), ("rgb:fdfd/f6f6/e3e3", .light), ("rgb:ff/ff/ff", .light),
    ("rgba:0000/0000/0000/ffff", .dark), ("#ffffff", .light), ("#000000", .dark), ("rgb:f/f/d", .light),
  ]

  private func decoder() -> InputDecoder {
    var decoder = InputDecoder()
    decoder.awaitBackground()
    return decoder
  }

  @Test(arguments: answers, ["\u{7}", "\u{1B}\\"])
  func `both ends are known, and every form of the colour`(
    answer: (text: String, background: Theme.Background), end: String
  ) {
    var decoder = decoder()
    let events = decoder.consume(Array("\u{1B}]11;\(answer.text)\(end)x".utf8))
    #expect(events == [.background(answer.background), .key(.character("x"))])
  }

  @Test func `it may be split over two reads at every place, with a pause or without`() {
    for place in 1..<Self.dark.count {
      for pauses in [false, true] {
        var decoder = decoder()
        var events = decoder.consume(Self.dark.prefix(place))
        // A pause behind the first Esc is that of a key.
        if pauses { events += decoder.timeOut() }
        events += decoder.consume(Self.dark.dropFirst(place))
        let escape: [TerminalEvent] = pauses && place == 1 ? [.key(.escape)] : []
        #expect(events == escape + [.background(.dark)], "split at \(place), pause \(pauses)")
        #expect(!decoder.isWaiting)
      }
    }
  }

  @Test func `byte by byte it is one answer`() {
    var decoder = decoder()
    #expect(Self.dark.flatMap { decoder.consume([$0]) } == [.background(.dark)])
  }

  @Test func `what is typed behind an answer that broke off is typed`() {
    var decoder = decoder()
    #expect(decoder.consume(Array("\u{1B}]11;rgb:1c".utf8)) == [])
    #expect(decoder.timeOut() == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.consume(Array("q".utf8)) == [.key(.character("q"))])
    #expect(decoder.consume(Array("r".utf8)) == [.key(.character("r"))])
  }

  @Test func `an answer about anything else is passed over`() {
    var decoder = decoder()
    #expect(decoder.consume(Array("\u{1B}]10;rgb:ff/ff/ff\u{7}".utf8)) == [])
    #expect(decoder.consume(Array("\u{1B}]11;nonsense\u{7}".utf8)) == [])
    #expect(decoder.consume(Array("\u{1B}P1$r0m\u{1B}\\".utf8)) == [])
  }

  @Test func `the variable of some terminals says the same`() {
    let read = { Theme.Background(colorVariable: $0) }
    #expect(read("15;0") == .dark)
    #expect(read("0;15") == .light)
    #expect(read("0;default;15") == .light)
    #expect(read("12;8") == .dark)
    #expect(read("0;7") == .light)
    for text in [nil, "", "x", "15;default", "0;99", "-1"] { #expect(read(text) == .unknown) }
  }
}
