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

  private static let strings: [[UInt8]] = [
    "\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{1B}\\", "\u{1B}]52;c;UVdFUlRZ\u{7}", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}P>|term(1.2)\u{1B}\\",
  ].map { Array($0.utf8) }

  /// The one cut that nobody can tell from keys is that with a pause on both sides of the letter behind the Esc.
  @Test(arguments: strings) func `one that nobody awaits may be cut in three with a pause at each`(
    string: [UInt8]
  ) {
    for first in 1..<string.count {
      for second in first..<string.count where (first, second) != (1, 2) {
        var decoder = decoder()
        _ = decoder.consume(Self.dark)
        var events: [TerminalEvent] = []
        for piece in [string[..<first], string[first..<second], string[second...]] where !piece.isEmpty {
          events += decoder.consume(piece)
          if piece.endIndex < string.endIndex { events += decoder.timeOut() }
        }
        events += decoder.consume(Array("q".utf8))
        let escape: [TerminalEvent] = first == 1 ? [.key(.escape)] : []
        #expect(events == escape + [.key(.character("q"))], "cut at \(first) and \(second)")
      }
    }
  }

  @Test func `without its end it takes no key for long`() {
    var decoder = InputDecoder()
    #expect(decoder.consume(Array("\u{1B}]52;c;QUJD".utf8)) == [])
    var pauses = 0
    while decoder.isWaiting, pauses < 100 {
      #expect(decoder.timeOut() == [])
      pauses += 1
    }
    #expect((2..<100).contains(pauses))
    #expect(decoder.consume(Array("q".utf8)) == [.key(.character("q"))])
  }

  @Test(arguments: [("\u{1B}[A", Key.up), ("\u{3}", .control("c")), ("\u{1B}", .escape)])
  func `without its end a key that no answer holds gets through`(typed: String, key: Key) {
    for pauses in [false, true] {
      var decoder = InputDecoder()
      _ = decoder.consume(Array("\u{1B}]52;c;QUJD".utf8))
      if pauses { _ = decoder.timeOut() }
      var events = decoder.consume(Array(typed.utf8))
      for _ in 0..<100 where decoder.isWaiting { events += decoder.timeOut() }
      // Before a pause a control character may be a part of it.
      #expect(events == [.key(key)] || (!pauses && key == .control("c")), "pause \(pauses)")
    }
  }

  @Test(arguments: ["]", "P"], [false, true])
  func `Esc and the letter of an answer are two keys of a hand`(letter: Character, pauses: Bool) {
    for follows in [false, true] {
      var decoder = InputDecoder()
      var events = decoder.consume([0x1B])
      if pauses { events += decoder.timeOut() }
      events += decoder.consume(Array(String(letter).utf8))
      events += follows ? decoder.consume(Array("j".utf8)) : decoder.timeOut()
      let keys: [Key] = [.escape, .character(letter)] + (follows ? [.character("j")] : [])
      #expect(events == keys.map { .key($0) }, "follows \(follows)")
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
