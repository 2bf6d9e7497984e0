internal import ContactsModel

/// Reads cards of the versions 2.1, 3.0 and 4.0, one after the other: one contact each.
struct VCardImporter: Sendable {
  private var lines = VCardLineReader()
  private var cards: VCardReader

  init(catalogue: PropertyCatalogue) {
    cards = VCardReader(catalogue: catalogue)
  }

  var count: Int { cards.imported.inputs.count }

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
  private var card: VCard?
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
    if Self.isMark("BEGIN:VCARD", line) {
      abandonCard()
      heldCount = 0
      card = VCard(line: line.line)
    } else if card != nil, Self.isMark("END:VCARD", line) {
      endCard()
    } else if card != nil {
      card?.add(line)
    } else {
      heldCount = 0
      if !line.isBlank { report(.warning, .textOutsideCards, line.line) }
    }
  }

  mutating func finish() {
    abandonCard()
  }

  private mutating func endCard() {
    guard var ended = card else { return }
    card = nil
    let contact = ended.contact(catalogue)
    for problem in ended.problems { imported.add(problem) }
    guard let contact else { return }
    imported.inputs.append(contact)
    imported.lines.append(ended.line)
    exceeded = ExceededBound(imported.inputs.count, over: .contacts, line: ended.line)
  }

  /// A card that has no end may lack anything: it is no contact.
  private mutating func abandonCard() {
    if let card { report(.error, .unfinishedCard, card.line) }
    card = nil
  }

  private mutating func report(_ severity: Severity, _ rule: FileRule, _ line: Int) {
    imported.add(FileProblem(severity, rule, line: line))
  }

  /// A byte order mark may stand before it.
  private static func isMark(_ mark: String, _ line: VCardLine) -> Bool {
    guard line.bytes.count <= mark.utf8.count + 16 else { return false }
    var text = String(decoding: line.bytes, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text.trimmed.uppercased() == mark
  }
}
