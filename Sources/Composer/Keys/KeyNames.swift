import TerminalUI

/// What the keys of a table are called, for sentences: `a`, `Ctrl-P`.
struct KeyNames: Sendable {
  private let lines: ContextMap<[KeyLine]>

  init(_ lines: ContextMap<[KeyLine]>) {
    self.lines = lines
  }

  /// The key that people are told of. What has none is in the palette.
  func name(of intent: Intent, in context: Context? = nil) -> String {
    key(of: intent, in: context)?.name ?? "the command palette"
  }

  /// The key that people are told of, to press it.
  func key(of intent: Intent, in context: Context? = nil) -> Key? {
    context.flatMap { key(of: intent, among: lines[$0] ?? []) } ?? keyInPanes(of: intent)
  }

  func text(of text: KeyText) -> String {
    text.parts.map { part in
      switch part {
      case .words(let words): words
      case .key(let intent, let context): name(of: intent, in: context)
      case .keys(let context): choices(in: context)
      }
    }.joined()
  }

  /// What an intent does there, as help says it but for the keys: they are of no use where no key is pressed.
  func sentence(of intent: Intent, in context: Context) -> String {
    let line = lines[context]?.first { $0.intent == intent }
    return line?.help.withoutKeys ?? "\(intent)"
  }

  /// Every key of a menu with its words, apart from the one that closes it.
  private func choices(in context: Context) -> String {
    (lines[context] ?? []).compactMap { line in
      guard line.intent != .close, let key = line.keys.first, let words = line.words else { return nil }
      return "\(key.name) \(words)"
    }.joined(separator: ", ")
  }

  private func key(of intent: Intent, among lines: [KeyLine]) -> Key? {
    lines.first { $0.intent == intent && !$0.keys.isEmpty }?.keys.first
  }

  /// The first key that it has in any pane.
  private func keyInPanes(of intent: Intent) -> Key? {
    Pane.allCases.lazy.compactMap { key(of: intent, among: lines[.pane($0)] ?? []) }.first
  }
}
