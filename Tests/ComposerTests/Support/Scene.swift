import ContactsModel
import Drafts
import Submissions
import TerminalUI

@testable import Composer

/// A moment of the job at which a screen is looked at as a whole.
enum Scene: String, CaseIterable, Sendable {
  case compose, field, empty, help, preview, confirm, results, journal
  case propertyPicker = "property-picker"
  case associationPicker = "association-picker"
  case recordSearch = "record-search"
  case filtered, sorted
  case switchedOff = "switched-off"
  case bulkMenu = "bulk-menu"
  case bulkValue = "bulk-value"
  case problemList = "problem-list"
  case table
  case comparison
  case tableField = "table-field"
  case longText = "long-text"
  case replaceForm = "replace-form"
  case replacePreview = "replace-preview"
  case columns

  static let contacts: [ContactInput] = [
    .ana, .bob,
    ContactInput(properties: [
      Property("email", "li.wei@例え.example"), Property("firstname", "偉"), Property("lastname", "李"),
    ]),
    ContactInput(properties: [Property("phone", "+49 30 5550 0101")]),
    ContactInput(
      properties: [Property("email", "family@home.example"), Property("firstname", "👩‍👩‍👧‍👦")],
      associations: [
        Association(
          recordID: "9104",
          types: [AssociationType(.userDefined, 36), AssociationType(.integratorDefined, 71)])
      ]),
  ]

  /// The person who sees it.
  func person(_ size: Size, _ glyphs: Glyphs = .unicode, at keyboard: Keyboard? = nil) -> Person {
    var person = Person(
      self == .empty ? [] : Self.contacts, size: size, keys: keyboard?.table ?? .standard, glyphs: glyphs)
    person.keyboard = keyboard
    switch self {
    case .compose: person.types("jjjj")
    case .field:
      person.types("j")
      person.presses(.tab, .down, .enter)
    case .propertyPicker: person.types("pstage")
    case .associationPicker: Self.pickAssociation(&person)
    case .recordSearch: Self.findRecord(&person)
    case .filtered:
      person.types(" jj fe")
      person.presses(.down)
    case .switchedOff:
      person.presses(.tab, .down)
      person.types("x")
    case .sorted: person.types("sp")
    case .bulkMenu: person.types("+g")
    case .bulkValue:
      person.types("+gslifecyclestage")
      person.presses(.enter)
      person.types("lead")
    case .problemList: person.types("!")
    case .table: person.types("+t]")
    case .tableField:
      person.types("t]")
      person.presses(.enter)
    case .longText:
      person.presses(.enter, .down, .enter, .down)
      person.presses(.enter)
      person.types("Second line")
    case .replaceForm: Self.replace(&person)
    case .replacePreview:
      Self.replace(&person)
      person.presses(.enter, .down)
    case .columns: Self.lookThroughColumns(&person)
    case .empty: break
    case .help: person.types("?")
    case .comparison: Self.compare(&person)
    case .preview:
      person.types("P")
      person.hears(person.planned)
      person.types("jjl")
    case .confirm:
      person.types("S")
      person.hears(person.planned)
      person.types("9")
      person.presses(.enter)
    case .results: Self.lookAtResults(&person)
    case .journal:
      person.types("5")
      person.hears(.submissions(.listed(Self.submissions)))
    }
    return person
  }

  private static func pickAssociation(_ person: inout Person) {
    person.types("L9101")
    person.presses(.enter)
    person.types("j ")
  }

  private static func findRecord(_ person: inout Person) {
    person.types("Lnord")
    person.waitsForDeadline()
    let records = [
      FoundRecord(object: "company", id: "9101", name: "Nordwind Logistik GmbH", detail: "nordwind.example"),
      FoundRecord(object: "company", id: "9190", name: "Nordlicht Reederei", detail: "nordlicht.example"),
      FoundRecord(object: "company", id: "9177", name: "北風 North & Sons"),
    ]
    person.hears(.portal(.recordsFound(records, object: "company", text: "nord")))
    person.presses(.down)
  }

  private static func replace(_ person: inout Person) {
    person.types("+gr(.*)\\.example")
    person.presses(.tab)
    person.types("$1.test")
    person.presses(.tab, .tab)
    person.types(" ")
  }

  private static func compare(_ person: inout Person) {
    person.checksAreAnswered = false
    person.types("P")
    person.hears(person.planned)
    person.hears(
      .plan(
        .checked(
          PlanAnswer(existing: [
            ContactRecord(
              id: "701",
              properties: [
                RecordProperty("email", "ana@fabrika.example"), RecordProperty("firstname", "Anna"),
                RecordProperty("jobtitle", "Buyer"),
              ])
          ]), revision: 0)))
    person.hears(
      .plan(.made(Plan.make(inputs: person.model.document.inputs, existing: [0: "701"]), revision: 0)))
    person.types("]=")
  }

  private static func lookThroughColumns(_ person: inout Person) {
    let table = """
      Email,First Name,Company name,Mobile,Kd. Nr,Company ID,
      ana@fabrika.example,Ana,Fabrika,+49 171 555 0101,K-1,9101,
      li.wei@例え.example,偉,北風,,K-2,9177,

      """
    guard let look = TableLook(Array(table.utf8), isWhole: true, format: .csv) else { return }
    person.types("ipeople.csv")
    person.presses(.enter)
    person.hears(.files(.columnsFound(look, of: .file(path: "people.csv"))))
    person.types("j")
  }

  private static func lookAtResults(_ person: inout Person) {
    let plan = Plan.make(inputs: person.model.document.inputs)
    person.hears(.submissions(.opened(Sending.done(plan, Sending.created(plan)).record)))
    person.hears(.submissions(.recordsRead([history], missing: [])))
    person.presses(.tab, .down)
  }

  private static let history = ContactRecord.anna(
    history: PropertyHistory(
      name: "firstname",
      versions: [
        PropertyVersion(
          value: "Anna", timestamp: Timestamp("2026-11-23T15:10:02Z"), sourceType: "CRM_UI",
          sourceID: "userId:2860", updatedByUserID: .value(2_860)),
        PropertyVersion(
          value: "Ana", timestamp: Timestamp("2026-11-23T14:03:42.123Z"), sourceType: "INTEGRATION",
          sourceID: "4410207", sourceLabel: "Sandbox app"),
      ]))

  static let submissions = [
    SubmissionSummary(
      id: "20261123-140340-9f2c", operation: .create, at: 1_795_442_620_000, portal: 4_711, state: .done,
      counts: OutcomeCounts(succeeded: 7, failed: 1), name: "webinar-leads"),
    SubmissionSummary(
      id: "20261122-091500-04aa", operation: .create, at: 1_795_342_620_000, portal: 4_711,
      state: .interrupted,
      counts: OutcomeCounts(succeeded: 100, unknown: 20), name: "people"),
  ]
}
