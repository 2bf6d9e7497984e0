import TerminalUI

/// The keys at the bottom: as many as fit, and always those of the job and those that lead to help, to all commands and
/// back.
enum Footer {
  static func bar(of entries: [KeyTable.Entry], in size: Size) -> HelpBar {
    var entries = entries.filter(\.inFooter)
    while bar(of: entries).lines(columns: size.columns, rows: size.rows + 1).count > size.rows,
      let last = entries.lastIndex(where: { !$0.intent.isAlwaysShown })
    {
      entries.remove(at: last)
    }
    return bar(of: entries)
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
    [.help, .palette, .back, .close, .preview, .submit].contains(self)
  }
}
