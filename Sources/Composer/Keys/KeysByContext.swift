import Synchronization
import TerminalUI

/// The keys of each context, put together when they are first asked for: a start shows one of some forty contexts.
final class KeysByContext: Sendable {
  /// The keys of one context.
  struct Keys: Sendable {
    let sections: [KeyTable.Section]
    /// Every key that is pressed asks it.
    let map: KeyMap<Intent>
  }

  private let parts: ContextMap<[KeyTable.Part]>
  private let names: KeyNames
  private let made = Mutex(ContextMap<Keys>())

  init(_ parts: ContextMap<[KeyTable.Part]>, _ names: KeyNames) {
    (self.parts, self.names) = (parts, names)
  }

  subscript(context: Context) -> Keys {
    made.withLock { made in
      if let keys = made[context] { return keys }
      let keys = keys(of: context)
      made[context] = keys
      return keys
    }
  }

  private func keys(of context: Context) -> Keys {
    let sections = (parts[context] ?? []).map { part in
      (title: part.title, entries: part.lines.map { KeyTable.Entry($0, names) })
    }
    return Keys(sections: sections, map: KeyMap(sections.flatMap(\.entries)))
  }
}

extension Binding where Intent == Composer.Intent {
  fileprivate init(_ line: KeyLine, _ names: KeyNames) {
    self.init(
      keys: line.keys, intent: line.intent, words: line.words ?? "", help: names.text(of: line.help),
      inFooter: line.words != nil)
  }
}
