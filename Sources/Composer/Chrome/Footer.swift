import TerminalUI

/// The keys at the bottom: the few that matter now, in one line. All others are in the help.
enum Footer {
  /// More than that nobody reads.
  private static let most = 8

  /// - Parameters:
  ///   - wanted: what matters, first what matters most; nil where the key table says it.
  ///   - words: what a key is called now; nil where it is called as everywhere.
  static func bar(
    of entries: [KeyTable.Entry], wanted: [Intent]? = nil, in size: Size,
    words: (Intent) -> String? = { _ in nil }
  ) -> HelpBar {
    var shown = entries.filter { $0.inFooter }
    if let wanted { shown = wanted.compactMap { intent in shown.first { $0.intent == intent } } }
    for index in shown.indices {
      if let words = words(shown[index].intent) { shown[index].words = words }
    }
    while shown.count > most
      || bar(of: shown).lines(columns: size.columns, rows: size.rows + 1).count > size.rows,
      let last = shown.lastIndex(where: { !$0.intent.isAlwaysShown })
    {
      shown.remove(at: last)
    }
    return bar(of: shown)
  }

  private static func bar(of entries: [KeyTable.Entry]) -> HelpBar {
    HelpBar(
      entries.compactMap { entry in
        entry.keys.first.map { HelpBar.Item(key: $0.name, words: entry.words) }
      })
  }
}

extension Intent {
  fileprivate var isAlwaysShown: Bool {
    [.program(.help), .back, .close, .job(.preview), .job(.submit)].contains(self)
  }
}
