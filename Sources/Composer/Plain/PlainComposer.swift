public import Drafts
import TerminalUI

/// The composer as questions and answers, a line each, for screen readers and terminals that only print.
///
/// It asks where a person wants to go and what they want to write; what is done then, and all its rules, are those
/// of the model that the screens show.
public struct PlainComposer: Sendable {
  public internal(set) var model: ComposerModel
  /// The last one is where the person is.
  var steps: [PlainStep] = [.menu(.main)]
  /// The step whose question was read out last.
  var asked: PlainStep?
  /// What the next question depends on.
  var wait: PlainWait?
  /// What goes on when the wait is over.
  var afterwards: PlainAction?
  var progress = PlainProgress()
  /// A person has asked to stop what is being sent.
  var isStopping = false
  /// Why the last change could not be saved, if that has been said since the last answer.
  var toldUnsaved: Failure?
  /// The lines of a value whose last one is still to come.
  var earlierLines: [String] = []
  /// The question is another one than the person has heard.
  private var isMoved = false
  private(set) var lines: [String] = []

  public init(
    connection: Connection, opened: OpenedDraft, notice: Notice? = nil, recent: RecentUse = RecentUse(),
    localTime: LocalTime = .utc, profiles: [ProfileSummary] = [],
    isRestricted: Bool = false
  ) {
    model = ComposerModel(
      size: Self.size, glyphs: .ascii, connection: connection, opened: opened, notice: notice, recent: recent,
      localTime: localTime, profiles: profiles, isRestricted: isRestricted)
  }

  /// Nothing is drawn. The model wants to know what would be in sight.
  private static let size = Size(columns: 120, rows: 40)

  /// The next answer has to wait for what the last one asked for.
  public var isWaiting: Bool { wait != nil }

  /// The moment at which ``update(_:at:)`` wants to hear that time has passed; nil while nothing waits.
  public var deadline: Int64? { model.deadline }

  /// What the program does first.
  public mutating func start(
    at now: Int64, imported: ImportedDraft?, from file: String, reading source: ImportSource? = nil
  ) -> [Effect] {
    say("contact-batch, plain mode: type the number of a choice, then Enter. ? explains, q quits.")
    let effects = model.start(at: now, imported: imported, from: file, reading: source)
    waitFor(effects)
    return settle(effects)
  }

  /// Takes a line that was typed, without its end.
  public mutating func answer(_ line: String, at now: Int64) -> [Effect] {
    guard wait == nil else { return [] }
    toldUnsaved = nil
    guard !isMoved else {
      asked = nil
      say("What was asked has changed meanwhile: your answer is not taken.")
      return change(at: now) { _ in [] }
    }
    return change(at: now) { $0.take(line) }
  }

  /// Takes in what happened in the world.
  public mutating func update(_ message: Message, at now: Int64) -> [Effect] {
    let before = wait == nil ? question : nil
    defer { if let before, before != question { isMoved = true } }
    return takeIn(message, at: now)
  }

  private mutating func takeIn(_ message: Message, at now: Int64) -> [Effect] {
    let screen = model.screens.screen
    let effects = message.needsWindow ? [] : model.update(message, at: now)
    hear(message, from: screen)
    guard let over = wait, over.isOver(after: message, in: model) else { return settle(effects) }
    isStopping = false
    // The file that the program began with may be longer.
    wait = model.workspace.imports.reading == nil ? nil : .answer(.contacts)
    return effects + change(at: now) { _ in [] }
  }

  /// The input has ended. A value that was typed last is kept, though no Enter ended it; nothing else is taken.
  public mutating func end(after rest: String, at now: Int64) -> [Effect] {
    if top == .value, !rest.isEmpty || !earlierLines.isEmpty {
      retype((earlierLines + [rest]).joined(separator: "\n"))
    }
    return update(.terminal(.hungUp), at: now)
  }

  /// Ctrl-C was pressed.
  public mutating func interrupt(at now: Int64) -> [Effect] {
    change(at: now) { $0.stop() }
  }

  /// The lines to read out before the next prompt. They are given once.
  public mutating func takeLines() -> [String] {
    isMoved = false
    defer { lines = [] }
    return lines
  }

  private struct Question: Equatable {
    var step: PlainStep
    var count: Int?
  }

  /// What numbers mean now: the step, and how many lines it has.
  private var question: Question { Question(step: top, count: count(of: top)) }

  mutating func say(_ line: String) {
    lines.append(line)
  }

  private mutating func change(at now: Int64, by body: (inout Self) -> [Effect]) -> [Effect] {
    let before = model.begin(at: now)
    var effects = body(&self)
    waitFor(effects)
    while wait == nil, let action = afterwards {
      afterwards = nil
      let more = perform(action)
      waitFor(more)
      effects += more
    }
    return settle(model.finish(effects, since: before), isAnswer: true)
  }

  private mutating func waitFor(_ effects: [Effect]) {
    if let awaited = effects.lazy.compactMap(\.answer).last(where: \.isAwaited) { wait = .answer(awaited) }
  }
}

extension Message {
  /// On the screen it is told in a window; here it is read out.
  fileprivate var needsWindow: Bool {
    if case .submissions(.interruptionsFound) = self { true } else { false }
  }
}
