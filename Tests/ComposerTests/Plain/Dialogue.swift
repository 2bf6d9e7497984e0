import ContactsModel
import Drafts
import Submissions
import Testing

@testable import Composer

/// Someone who answers a plain composer, line by line.
struct Dialogue {
  var composer: PlainComposer
  /// Everything that was asked of the world.
  private(set) var effects: [Effect] = []
  /// What was read out after the last answer or message.
  private(set) var heard: [String] = []
  private var now: Int64 = 1_000_000
  /// What the portal says of a plan.
  var portalAnswer = PlanAnswer()

  init(
    _ contacts: [ContactInput] = [], environment: String = "sandbox",
    portal: Connection.Portal = .known(4_711),
    isLocked: Bool = false
  ) {
    let inputs = contacts.enumerated().map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: $1) }
    self.init(
      Draft(name: "fixes", inputs: InputList(inputs)), environment: environment, portal: portal,
      isLocked: isLocked)
  }

  init(
    _ draft: Draft, environment: String = "sandbox", portal: Connection.Portal = .known(4_711),
    isLocked: Bool = false
  ) {
    composer = PlainComposer(
      connection: Connection(
        profile: "demo", environment: environment, baseURL: "http://127.0.0.1:8080", portal: portal),
      opened: OpenedDraft(id: DraftID(1), draft: draft, place: Place(), isLocked: isLocked))
    effects = composer.start(at: now, imported: nil, from: "")
    effects += composer.update(.submissions(.interruptionsFound([])), at: now)
    heard = composer.takeLines()
  }

  /// Every save succeeds at once and every plan is made at once, as it nearly is in the program.
  /// - Returns: what the last answer asked of the world.
  @discardableResult
  mutating func answers(_ lines: String...) -> [Effect] {
    var last: [Effect] = []
    for line in lines {
      now += 10
      last = composer.answer(line, at: now)
      heard = []
      take(last)
    }
    return last
  }

  @discardableResult
  mutating func hears(_ message: Message) -> [Effect] {
    now += 10
    let new = composer.update(message, at: now)
    heard = []
    take(new)
    return new
  }

  @discardableResult
  mutating func interrupts() -> [Effect] {
    now += 10
    let new = composer.interrupt(at: now)
    heard = []
    take(new)
    return new
  }

  private mutating func take(_ new: [Effect]) {
    effects += new
    heard += composer.takeLines()
    for effect in new {
      switch effect {
      case .drafts(.save): take(composer.update(.drafts(.saved), at: now))
      case .plan(.make(let inputs, let revision, let exclusions, _)):
        let plan = Plan.make(
          inputs: inputs, existing: exclusions.existing, current: exclusions.current)
        take(composer.update(.plan(.made(plan, revision: revision)), at: now))
      case .plan(.check(_, let revision)):
        take(composer.update(.plan(.checked(portalAnswer, revision: revision)), at: now))
      default: break
      }
    }
  }

  var contacts: [ContactInput] { composer.model.document.inputs.map(\.contact) }
  var prompt: String { composer.prompt }
}

extension Dialogue: CustomTestStringConvertible {
  /// What a failed expectation shows.
  var testDescription: String { "\n" + (heard + [prompt]).joined(separator: "\n") }
}

extension [ContactInput] {
  /// `p1@many.example` and so on.
  static func many(_ count: Int) -> Self {
    (1...count).map { ContactInput(properties: [Property("email", "p\($0)@many.example")]) }
  }
}
