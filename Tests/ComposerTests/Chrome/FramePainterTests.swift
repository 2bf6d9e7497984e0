import ContactsModel
import Drafts
import HostileText
import TerminalUI
import Testing

@testable import Composer

/// A frame that is made of the one before is what drawing all of it gives.
struct FramePainterTests {
  private static let contact = ContactInput(
    properties: [
      Property("email", "ana@fabrika.example"), Property("firstname", "Ana"), Property("lastname", "Paz"),
      Property("lifecyclestage", "custmer"), Property("birthday", "31.12.1990"),
      Property("phone", "+49 30 1"),
      Property("city", ""), Property("zip", "10115"), Property("company", "例"),
      Property("jobtitle", "Engineer"),
    ],
    associations: [Association(recordID: "9001", types: [AssociationType(.hubspotDefined, 279)])])

  private static let letters: [Key] =
    Array("abz 019@.-+例\u{301}<").map(Key.character) + [
      .backspace, .delete, .left, .right, .home, .end, .up, .down, .tab, .control("u"), .control("w"),
      .pageUp,
    ]

  private func fault(_ painter: inout FramePainter, _ model: ComposerModel) -> String? {
    let (painted, drawn) = (painter.frame(of: model), model.canvas())
    let rows = painted.changes(since: drawn).map(\.row)
    if !rows.isEmpty { return "rows \(rows) are other ones: \(painted.textRows())" }
    return painted.screenCursor == drawn.screenCursor ? nil : "the cursor is elsewhere"
  }

  private func redrawn(_ model: ComposerModel) -> Canvas? {
    var lines: [ItemLine]?
    return ComposerView(model: model).canvas(redrawingFieldOn: model.canvas(), among: &lines)
  }

  @Test(arguments: 1...24)
  func `whatever is typed into a field, the frame is the one that drawing anew gives`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 140, rows: 40)]
    var person = Person(
      Array(repeating: Self.contact, count: 1 + seed % 30), size: sizes[seed % 3],
      glyphs: seed % 2 == 0 ? .unicode : .ascii)
    var painter = FramePainter()
    person.presses(.tab)
    for event in 0..<120 {
      switch Int.random(in: 0..<30, using: &random) {
      case 0: person.presses(.escape)
      case 1: person.hears(.terminal(.resized(sizes[Int.random(in: 0..<3, using: &random)])))
      case 2: person.hears(.portal(.answered(event % 2 == 0 ? .known(4_711) : .unknown(why: "no"))))
      case 3: person.hears(.drafts(.saveFailed(.storage("full"))))
      case 4: person.waitsForDeadline()
      case 5: person.hears(.terminal(.pasted("some text")))
      case 6: person.adds("country", "Peru")
      default:
        if person.model.context == .pane(.properties) {
          person.presses(.down, .enter)
        } else {
          person.presses(Self.letters[Int.random(in: 0..<Self.letters.count, using: &random)])
        }
      }
      guard let fault = fault(&painter, person.model) else { continue }
      Issue.record("seed \(seed), event \(event): \(fault)\(person.testDescription)")
      return
    }
  }

  @Test func `a letter in a field is all that the next frame has anew`() {
    var person = Person([Self.contact])
    person.presses(.tab, .enter)
    let revision = person.model.revision
    person.types("ab")
    person.presses(.left)
    #expect(person.model.revision == revision)
    #expect(redrawn(person.model) != nil)
  }

  @Test func `what says something, moves on or comes from elsewhere has all drawn anew`() {
    var person = Person([Self.contact])
    person.presses(.tab, .enter)
    var revision = person.model.revision
    let expectNew = { (person: Person) in
      #expect(person.model.revision > revision)
      revision = person.model.revision
    }
    person.presses(.pageUp)
    expectNew(person)
    person.types("a")
    expectNew(person)
    person.hears(.portal(.answered(.known(1))))
    expectNew(person)
    person.presses(.escape)
    expectNew(person)
    person.presses(.down)
    expectNew(person)
  }

  @Test func `where another pane shows the text too, all is drawn`() {
    var person = Person([Self.contact], size: Size(columns: 140, rows: 40))
    person.presses(.tab, .enter)
    #expect(redrawn(person.model) == nil)
  }
}
