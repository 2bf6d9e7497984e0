import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// Someone at the keyboard of a composer: presses keys and reads the screen.
struct Person {
  var model: ComposerModel
  private(set) var effects: [Effect] = []
  var now: Int64 = 1_000_000
  /// HubSpot knows at once that nobody of a plan is there.
  var checksAreAnswered = true
  /// What is pressed for a key of the standard table; nil for that key itself.
  var keyboard: Keyboard?

  init(
    _ contacts: [ContactInput] = [], size: Size = Size(columns: 80, rows: 24), name: String = "fixes",
    environment: String = "sandbox", isLocked: Bool = false, keys: KeyTable = .standard,
    glyphs: Glyphs = .unicode
  ) {
    let inputs = contacts.enumerated().map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: $1) }
    let draft = Draft(name: name, inputs: InputList(inputs))
    self.init(
      draft: draft, size: size, environment: environment, isLocked: isLocked, keys: keys, glyphs: glyphs)
  }

  init(
    draft: Draft, size: Size, environment: String = "sandbox", isLocked: Bool = false,
    keys: KeyTable = .standard, glyphs: Glyphs = .unicode
  ) {
    let opened = OpenedDraft(id: DraftID(1), draft: draft, place: Place(), isLocked: isLocked)
    model = ComposerModel(
      size: size, glyphs: glyphs,
      connection: Connection(
        profile: "demo", environment: environment, baseURL: "http://127.0.0.1:8080", portal: .known(4_711)),
      opened: opened, keys: keys)
  }

  /// Every save succeeds at once, as it does in the program; a plan is checked at once unless it is not to be.
  @discardableResult
  mutating func hears(_ message: Message) -> [Effect] {
    now += 10
    let new = model.update(message, at: now)
    effects += new
    for case .drafts(.save) in new { effects += model.update(.drafts(.saved), at: now) }
    for case .plan(.check(_, let revision)) in new where checksAreAnswered {
      effects += model.update(.plan(.checked(PlanAnswer(), revision: revision)), at: now)
    }
    return new
  }

  @discardableResult
  mutating func presses(_ keys: Key...) -> [Effect] {
    keys.flatMap { press($0) }
  }

  @discardableResult
  mutating func types(_ text: String) -> [Effect] {
    text.flatMap { press(.character($0)) }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    hears(.terminal(.key(keyboard?.key(for: key, in: model.context) ?? key)))
  }

  /// The moment comes that the model waits for.
  @discardableResult
  mutating func waitsForDeadline() -> [Effect] {
    now = max(now, model.deadline ?? now)
    return hears(.terminal(.deadlinePassed))
  }

  mutating func waits(milliseconds: Int64) {
    now += milliseconds
  }

  /// Takes a property from the picker by its exact name, types the value and accepts it.
  mutating func adds(_ property: String, _ value: String) {
    types("p")
    types(property)
    presses(.enter)
    types(value)
    presses(.enter)
  }

  var screen: [String] { model.canvas().textRows() }
  var message: String { model.notice?.text ?? "" }
  /// The lines of the middle pane of Results.
  var recordRows: [RecordRow] { model.results.recordRows(in: model.workspace) }
  var contacts: [ContactInput] { model.document.inputs.map(\.contact) }

  func sees(_ text: String) -> Bool {
    screen.contains { $0.contains(text) }
  }
}

extension Person: CustomTestStringConvertible {
  /// What a failed expectation shows: the screen, as the person sees it.
  var testDescription: String { "\n" + screen.joined(separator: "\n") }
}

extension ContactInput {
  static let ana = ContactInput(properties: [
    Property("email", "ana@fabrika.example"), Property("firstname", "Ana"), Property("lastname", "Paz"),
  ])
  static let bob = ContactInput(
    properties: [Property("email", "bob@acme.example"), Property("lifecyclestage", "custmer")],
    associations: [Association(recordID: "9001", types: [AssociationType(.hubspotDefined, 279)])])
}
