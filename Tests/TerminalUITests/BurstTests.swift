import TerminalUI
import Testing

/// Text that reaches the program as keys, and keys that a hand presses.
@Suite struct BurstTests {
  /// What comes in reads at these times, where every key has the same use.
  private func events(_ reads: (Int64, String)..., use: KeyUse = .consequential, until end: Int64 = 1_000_000)
    -> [TerminalEvent]
  {
    var (decoder, collector) = (InputDecoder(), BurstCollector())
    let events = reads.flatMap { time, text in
      collector.take(decoder.consume(Array(text.utf8)), at: time) { _ in use }
    }
    return events + collector.end(at: end)
  }

  private func burst(_ text: String) -> TerminalEvent {
    .burst(text.map { $0 == "\r" ? .enter : .character($0) })
  }

  private func keys(_ text: String) -> [TerminalEvent] { text.map { .key(.character($0)) } }

  @Test func `keys that a hand presses are keys`() {
    #expect(events((0, "d"), (30, "d"), (60, "d")) == keys("ddd"))
    #expect(events((0, "d"), (10, "Q")) == keys("dQ"))
    #expect(events((0, "j"), (33, "j"), (66, "j"), use: .harmless) == keys("jjj"))
    #expect(events((0, "d"), until: 5) == [])
    #expect(events((0, "d"), until: 10) == keys("d"))
  }

  @Test func `what comes in one read is a burst, however short`() {
    #expect(events((0, "dddd")) == [burst("dddd")])
    #expect(events((0, "dQ")) == [burst("dQ")])
    #expect(events((0, "\rd")) == [burst("\rd")])
    #expect(events((0, "dd"), use: .typed, until: 0) == [burst("dd")])
  }

  @Test func `reads a few milliseconds apart are one burst`() {
    let table = "email,name\rann@x.example,Ann\r"
    var (collector, decoder, events) = (BurstCollector(), InputDecoder(), [TerminalEvent]())
    var time: Int64 = 0
    for start in stride(from: 0, to: table.utf8.count, by: 3) {
      let piece = Array(Array(table.utf8)[start...].prefix(3))
      events += collector.take(decoder.consume(piece), at: time) { _ in .consequential }
      time += 4
    }
    #expect(events == [])
    #expect(collector.deadline == time - 4 + BurstCollector.gap)
    #expect(collector.end(at: time + 6) == [burst(table)])
    #expect(collector.deadline == nil)
  }

  @Test func `a harmless key runs at once, and is part of the text that follows it`() {
    #expect(events((0, "n"), use: .harmless, until: 0) == keys("n"))
    #expect(events((0, "n"), (4, "ame"), use: .harmless) == keys("n") + [burst("name")])
  }

  @Test func `the same harmless key again is not repeated for the text`() {
    #expect(events((0, "j"), (4, "jj"), use: .harmless) == keys("j") + [burst("jj")])
    #expect(events((0, "j"), (4, "j"), (8, "d"), use: .harmless) == keys("j") + [burst("jjd")])
  }

  @Test func `what is typed goes into the text at once, and what follows Enter in time is still text`() {
    #expect(
      events((0, "a"), (4, "b\r"), (8, "d"), use: .typed) == keys("a") + [burst("b\r"), burst("d")])
    #expect(events((0, "\r"), (9, "d"), use: .typed) == [.key(.enter), burst("d")])
    #expect(events((0, "\r"), (10, "d"), use: .typed) == [.key(.enter)] + keys("d"))
  }

  @Test func `arrows and control keys wait for nothing and hide no text`() {
    let down = "\u{1B}[B"
    #expect(events((0, down + down + down), until: 0) == Array(repeating: .key(.down), count: 3))
    #expect(events((0, down + "d")) == [.key(.down)] + keys("d"))
    #expect(events((0, "d" + down)) == [.burst([.character("d"), .down])])
    #expect(events((0, "d\u{3}d")) == keys("d") + [.key(.control("c")), burst("d")])
    #expect(events((0, "ad\u{3}")) == [burst("ad"), .key(.control("c"))])
  }

  @Test func `what comes with a paste behind its end is no keys`() {
    let (start, end) = ("\u{1B}[200~", "\u{1B}[201~")
    #expect(events((0, "\(start)abc\(end)dS\r")) == [.pasted("abc"), burst("dS\r")])
    #expect(events((0, "\(start)abc\(end)"), (4, "d")) == [.pasted("abc"), burst("d")])
    #expect(events((0, "\(start)abc\(end)"), (30, "d")) == [.pasted("abc")] + keys("d"))
    #expect(events((0, start), (1, "abc\(end)d"), (40, "q")) == [.pasted("abc"), burst("d")] + keys("q"))
  }

  @Test func `a long text is passed on in parts, each of them text`() {
    let text = String(repeating: "x", count: 5_000)
    #expect(events((0, text), (4, "q")) == [burst(text), burst("q")])
  }

  @Test func `a key that waits comes before what happens next`() {
    let click = "\u{1B}[<0;3;4M"
    let events = events((0, "d"), (4, click))
    #expect(events.first == .key(.character("d")) && events.count == 2)
  }
}
