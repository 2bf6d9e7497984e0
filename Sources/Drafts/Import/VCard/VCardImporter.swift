internal import ContactsModel

/// Reads cards of the versions 2.1, 3.0 and 4.0, one after the other: one contact each.
struct VCardImporter: Sendable {
  private var lines = VCardLineReader()
  private var cards: VCardReader

  init(catalogue: PropertyCatalogue) {
    cards = VCardReader(catalogue: catalogue)
  }

  var count: Int { cards.imported.inputs.count }

  /// Each value with letters beyond ASCII says in which encoding they are.
  var namesEncodings: Bool { !cards.hasUnnamedLetters }

  var exceeded: ExceededBound? { lines.exceeded ?? cards.exceeded }

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>) {
    Self.feed(bytes, &lines, &cards)
  }

  mutating func finish() -> ImportedDraft {
    Self.end(&lines, &cards)
    return cards.imported
  }

  private static func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lines: inout VCardLineReader, _ cards: inout VCardReader
  ) {
    lines.consume(bytes) { cards.add($0) }
  }

  private static func end(_ lines: inout VCardLineReader, _ cards: inout VCardReader) {
    lines.finish { cards.add($0) }
    cards.finish()
  }
}

/// Makes inputs out of the lines of cards.
struct VCardReader: Sendable {
  private(set) var imported = ImportedDraft()
  private let catalogue: PropertyCatalogue
  /// The card that is read.
  private var card: VCard?
  /// The one in which it began.
  private var outer: VCard?
  /// One that began in another and has ended.
  private var ended: VCard?
  private(set) var hasUnnamedLetters = false
  /// Lines of the card.
  private var heldCount = 0
  private(set) var exceeded: ExceededBound?

  init(catalogue: PropertyCatalogue) {
    self.catalogue = catalogue
  }

  mutating func add(_ line: VCardLine) {
    guard exceeded == nil else { return }
    heldCount += 1
    exceeded = ExceededBound(heldCount, over: .values, line: line.line)
    if ended != nil, !line.isBlank { goOn(beginsCard: Self.beginsCard(line)) }
    if Self.beginsCard(line) {
      begin(line)
    } else if card != nil, Self.isMark("END:VCARD", line) {
      end()
    } else if card != nil {
      card?.add(line)
    } else if ended == nil {
      heldCount = 0
      if !line.isBlank { report(.warning, .textOutsideCards, line.line) }
    }
  }

  mutating func finish() {
    if ended != nil { goOn(beginsCard: true) }
    if let outer { report(.error, .unfinishedCard, outer.line) }
    if let card { report(.error, .unfinishedCard, card.line) }
    (outer, card) = (nil, nil)
  }

  /// A card that begins in another one may stand inside of it, or the other one lacks its end.
  private mutating func begin(_ line: VCardLine) {
    if let outer { report(.error, .unfinishedCard, outer.line) }
    if card == nil { heldCount = 0 }
    outer = card
    card = VCard(line: line.line)
  }

  private mutating func end() {
    guard let card else { return }
    self.card = nil
    if outer == nil { take(card) } else { ended = card }
  }

  /// What follows tells what the card was that ended: the outer one goes on if it was inside of it. Otherwise that one
  /// has no end and may lack anything: it is no contact.
  private mutating func goOn(beginsCard: Bool) {
    guard let inner = ended else { return }
    if beginsCard {
      if let outer { report(.error, .unfinishedCard, outer.line) }
      take(inner)
    } else {
      card = outer
      card?.noteNested(at: inner.line)
    }
    (outer, ended) = (nil, nil)
  }

  private mutating func take(_ complete: VCard) {
    var card = complete
    let contact = card.contact(catalogue)
    hasUnnamedLetters = hasUnnamedLetters || card.hasUnnamedLetters
    for problem in card.problems { imported.add(problem) }
    guard let contact else { return }
    for repair in card.repairs {
      imported.problems.append(.input(imported.inputs.count, repair, line: card.line))
    }
    imported.inputs.append(contact)
    imported.lines.append(card.line)
    exceeded = ExceededBound(imported.inputs.count, over: .contacts, line: card.line)
  }

  private mutating func report(_ severity: Severity, _ rule: FileRule, _ line: Int) {
    imported.add(FileProblem(severity, rule, line: line))
  }

  /// Alone on its line, or as the value of the property for an assistant.
  private static func beginsCard(_ line: VCardLine) -> Bool {
    if isMark("BEGIN:VCARD", line) { return true }
    guard let first = line.bytes.first, first | 0x20 == UInt8(ascii: "a"), line.bytes.count < 64 else {
      return false
    }
    let text = String(decoding: line.bytes, as: UTF8.self).uppercased()
    return text.hasPrefix("AGENT") && text.hasSuffix(":BEGIN:VCARD")
  }

  /// A byte order mark may stand before it.
  private static func isMark(_ mark: String, _ line: VCardLine) -> Bool {
    guard line.bytes.count <= mark.utf8.count + 16 else { return false }
    var text = String(decoding: line.bytes, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text.trimmed.uppercased() == mark
  }
}
