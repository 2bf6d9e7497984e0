import ContactsModel
import Drafts
import HostileText
import Submissions
import TerminalUI

@testable import Composer

/// Makes up what happens to a composer: keys, pastes, bursts, sizes, and answers that may fit or not.
struct Mischief {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed &* 0x9E37_79B9_7F4A_7C15)
  }

  /// What a person types and a service answers, and what neither should.
  static let texts = usual + HostileText.all.map(\.text).filter { $0.utf8.count < 2_000 }
  private static let usual = [
    "", "a", "ana@fabrika.example", "\u{1B}[31mred\u{7}", "line\nline\r\n\ttab", "例え李偉", "👩‍👩‍👧‍👦👍🏽",
    "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    "\u{202E}abc\u{200B}", "\u{301}", "ß", "ŉ", "٣", "2026-11-23", "custmer", "<integer>", "{\"inputs\":[]}",
    "\0",
    String(repeating: "w", count: 300), "\u{1F1E9}\u{1F1EA}\u{1F1E9}", "ﷺ", "\u{9B}1m", "it's", "\\\"",
  ]
  private static let names = [
    "email", "firstname", "lastname", "lifecyclestage", "phone", "hs_object_id", "my_own", "", "na\nme", "偉",
  ]
  static let definitions = ["email", "firstname", "lastname", "lifecyclestage", "phone"].map {
    PropertyDefinition(name: $0, label: "Label of \($0)", type: .string)
  }
  private static let named: [Key] = [
    .enter, .enter, .enter, .tab, .backTab, .escape, .escape, .backspace, .delete, .insert, .up, .down, .left,
    .right,
    .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .function(1), .function(5), .control("a"),
    .control("u"), .control("p"), .control("z"), .control("l"), .control("c"), .alt("b"), .alt("x"),
    .alt("1"),
  ]
  private static let letters = Array(
    "12345 ccCCvv+-*ggrscffsstewm!masktttt#==xkxsxxadDpLuUPSioryZ:?/nN][hjklvw0927qQxPSLL例ß\u{301}")

  mutating func draft() -> Draft {
    let inputs = (0..<number(9)).map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: contact()) }
    return Draft(name: text(), inputs: InputList(inputs))
  }

  mutating func contact() -> ContactInput {
    ContactInput(
      properties: (0..<number(7)).map { _ in Property(pick(Self.names), text()) },
      associations: (0..<number(4)).map { _ in Association(recordID: text(), types: types()) },
      objectWriteTraceID: number(4) == 0 ? text() : nil)
  }

  mutating func size() -> Size {
    switch number(40) {
    case 0...8: Size(columns: 1 + number(90), rows: 1 + number(20))
    case 9: Size(columns: 1, rows: 1)
    case 10: Size(columns: 500, rows: 200)
    case 11, 12: Size(columns: 200, rows: 60)
    default: Size(columns: 60 + number(70), rows: 16 + number(12))
    }
  }

  /// What happens next to a person; most of it is keys.
  mutating func message(to model: ComposerModel) -> Message {
    switch number(40) {
    case 0: .terminal(.pasted(text()))
    case 1: .terminal(.burst((0..<20).map { _ in key() }))
    case 2: pick([.terminal(.resized(size())), .terminal(.mouse(click())), .terminal(.pasteStalled)])
    case 3:
      pick([
        .terminal(.resumed), .terminal(.deadlinePassed), .terminal(.pasteTooLong(text())),
        .drafts(.saveFailed(.storage(text()))),
      ])
    case 4...7: answer(to: model)
    default: .terminal(.key(key()))
    }
  }

  private mutating func click() -> MouseEvent {
    let action = pick([MouseEvent.Action.press, .press, .wheelUp, .wheelDown])
    return MouseEvent(action, at: Point(column: number(120), row: number(30)))
  }

  private mutating func answer(to model: ComposerModel) -> Message {
    switch number(13) {
    case 0, 1:
      .plan(.made(Plan.make(inputs: model.document.inputs), revision: model.document.revision - number(2)))
    case 2:
      .drafts(
        .listed(
          (0..<number(5)).map { DraftSummary(id: DraftID(Int64($0)), name: text(), inputCount: $0) }))
    case 3: .files(.imported(imported(), file: model.imports.reading ?? "other.csv"))
    case 4:

      .portal(
        .labelsArrived(
          [AssociationLabel(category: .userDefined, typeID: .value(Int32(number(9))), label: text())],
          object: "company"))
    case 5: .submissions(.moved(submission(model)))
    case 6: told(of: submission(model).record)
    case 7:

      .submissions(
        .recordsRead([ContactRecord(id: "501", properties: [RecordProperty("email", text())])], missing: [])
      )
    case 8: .portal(.answered(.unknown(why: text())))
    case 9:
      .submissions(
        .listed([
          SubmissionSummary(
            id: text(), operation: .create, at: 0, portal: nil, state: .done, counts: OutcomeCounts(),
            name: text())
        ]))
    case 11:
      pick([
        .plan(.checked(planAnswer(model), revision: model.document.revision)),
        .plan(.checkFailed(.portal(text()), revision: model.document.revision - number(2))),

        .plan(
          .keptAside(
            Array(model.document.inputs.prefix(number(3)).map(\.id)), name: text(), from: model.document.id)
        ),
      ])
    case 10:

      .drafts(
        .presetsListed(
          [
            Preset(
              name: text(), of: DraftInput(id: InputID(rawValue: 0), contact: contact()),
              catalogue: .builtIn)
          ], for: pick([.addContact, .apply, .delete])))
    default:
      pick([
        .files(.copied(file: text(), isSent: true)),
        .files(.importFailed(.file(text()), file: text())),
        .files(.exportFound(file: text())),
        .files(.exportFailed(.file(text()), file: text())),
        .files(.exported(3, file: text(), losses: [])),
        .submissions(.refused(.portal(text()))),
        .drafts(.saved),
      ])
    }
  }

  private mutating func planAnswer(_ model: ComposerModel) -> PlanAnswer {
    var answer = PlanAnswer(existing: [
      ContactRecord(id: text(), properties: [RecordProperty("email", text())])
    ])
    if number(2) == 0 { answer.missing = [RecordReference(object: "company", id: "9001")] }
    if number(2) == 0 { answer.labels = ["company": []] }
    if number(4) == 0 { answer.definitions = [PropertyDefinition(name: text())] }
    if number(4) == 0 { answer.unanswered = [text()] }
    return answer
  }

  private mutating func told(of record: SubmissionRecord) -> Message {
    switch number(6) {
    case 0: .submissions(.restRead(SentPlan(record)))
    case 1: .submissions(.checked(before: SentPlan(record), after: SentPlan(record)))
    case 2: .submissions(.checkFailed(.portal(text())))
    default: .submissions(.opened(record))
    }
  }

  private mutating func imported() -> ImportedDraft {
    let bytes = Array("email,nosuch\n\(number(9))@a.example,\"x\ny\"\n".utf8)
    guard number(4) > 0 else { return ImportedDraft() }
    var importer = Importer(.csv)
    importer.consume(bytes)
    return (try? importer.finish()) ?? ImportedDraft()
  }

  private mutating func submission(_ model: ComposerModel) -> Submission {
    let plan = model.job.plan ?? Plan.make(contacts: [.ana, .bob])
    guard number(2) == 0 else { return Sending(plan).submission }
    return Sending.done(
      plan, status: pick([201, 207, 400, 401, 500]), number(2) == 0 ? Sending.created(plan) : text())
  }

  private mutating func types() -> [AssociationType] {
    (0..<number(3)).map { _ in
      let category = pick(AssociationCategory.published + [AssociationCategory(rawValue: text())])
      let id: Tolerant<Int32> = number(3) == 0 ? .text(text()) : .value(Int32(number(400)))
      return AssociationType(category: category, typeID: id)
    }
  }

  /// Enter and Esc are frequent, so that nothing stays open for long.
  private mutating func key() -> Key {
    switch number(13) {
    case 0: .escape
    case 1: .enter
    case 2...4: pick(Self.named)
    default: .character(pick(Self.letters))
    }
  }

  private mutating func text() -> String { pick(number(2) == 0 ? Self.usual : Self.texts) }

  mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(elements.count)] }
}
