import TerminalUI

/// The keys of what has the keyboard: groups in two columns, narrowed by typing. What the cursor is on is said in full.
struct KeyHelpWindow: Equatable, Sendable {
  struct Item: Equatable, Sendable {
    /// The first one is the one people are told of.
    var keys: [String]
    var verb: String
    /// The verb as a sentence.
    var help: String
    /// Why it cannot be done now.
    var reason: String?

    var sentence: String { reason.map { "\(help). \($0)" } ?? help }
  }

  struct Group: Equatable, Sendable {
    var title: String
    var items: [Item]
  }

  /// A row of the window: the title of a group, or an item of each column, by their numbers.
  enum Row: Equatable, Sendable {
    case blank
    case title(String)
    case items(Int, Int?)
  }

  let title: String
  let groups: [Group]
  var query = TextField()
  private(set) var selected = 0
  /// The first row that is seen.
  private(set) var top = 0

  init(title: String, groups: [Group]) {
    (self.title, self.groups) = (title, groups)
  }

  /// The groups as far as they fit what is typed.
  var found: [Group] {
    guard query.text.contains(where: { !$0.isWhitespace }) else { return groups }
    return groups.compactMap { group in
      let items = group.items.filter { $0.fits(query.text) }
      return items.isEmpty ? nil : Group(title: group.title, items: items)
    }
  }

  var items: [Item] { found.flatMap(\.items) }

  /// Down the first column of each group, then down its second.
  func rows(columns: Int) -> [Row] {
    var rows: [Row] = []
    var first = 0
    for group in found {
      if !rows.isEmpty { rows.append(.blank) }
      rows.append(.title(group.title))
      let half = columns > 1 ? (group.items.count + 1) / 2 : group.items.count
      rows += (0..<half).map { index in
        .items(first + index, index + half < group.items.count ? first + index + half : nil)
      }
      first += group.items.count
    }
    return rows
  }

  mutating func select(_ item: Int, rows: [Row], height: Int) {
    selected = max(0, min(item, items.count - 1))
    guard let row = rows.firstIndex(where: { $0.holds(selected) }) else {
      top = 0
      return
    }
    // The title of a group is seen with its first row.
    let wanted = row > 0 && rows[row - 1].isTitle ? row - 1 : row
    top = max(0, min(max(top, row - height + 1), wanted, max(0, rows.count - height)))
    if row >= top + height { top = row - height + 1 }
  }
}

extension KeyHelpWindow.Row {
  func holds(_ item: Int) -> Bool {
    guard case .items(let left, let right) = self else { return false }
    return left == item || right == item
  }

  var isTitle: Bool {
    if case .title = self { true } else { false }
  }
}

extension KeyHelpWindow.Item {
  /// A key finds what it does; words find verbs, then sentences.
  fileprivate func fits(_ query: String) -> Bool {
    keys.contains(query) || CommandMatch(query, name: verb, description: sentence, isGrave: true) != nil
  }
}
