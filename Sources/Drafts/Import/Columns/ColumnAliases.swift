import ContactsModel

/// A name that is known for what it stands over in tables of other programs.
struct ColumnAlias: Hashable, Sendable {
  let target: ColumnTarget
  /// The better name has the lower number.
  let rank: Int
  /// It may as well mean something else.
  let isWeak: Bool
}

/// What people and other programs write over columns, beside the names and labels that HubSpot has.
enum ColumnAliases {
  /// What a title may stand for, the word that only says whose it is left aside: `Invitee Email`, `Your e-mail`.
  static func aliases(for title: String) -> [ColumnAlias] {
    let reduced = TitleWords.reduced(title)
    if let found = table[reduced] { return found }
    let words = TitleWords.words(of: title)
    guard let first = words.first, words.count > 1, TitleWords.roles.contains(first) else { return [] }
    return table[String(reduced.dropFirst(first.count))] ?? []
  }

  /// What a title may stand for without the words that say whose of several it is: `City - Home`, `Via (uff.)`,
  /// `Default Address Zip`. All of them are guesses.
  static func aliases(qualified title: String) -> [ColumnAlias] {
    let words = Array(TitleWords.words(of: title).prefix(12))
    let leading = words.prefix(while: TitleQualifiers.words.contains).count
    let trailing = words.reversed().prefix(while: TitleQualifiers.words.contains).count
    let cuts = (0...leading).flatMap { first in (0...trailing).map { (first, $0) } }
    // The longest name is the best one.
    for (first, last) in cuts.sorted(by: { $0.0 + $0.1 < $1.0 + $1.1 }) where first + last > 0 {
      let part = words.dropFirst(first).dropLast(last).joined()
      let found = (table[part] ?? []).filter { TitleQualifiers.apply(to: $0.target) }
      if !found.isEmpty { return found.map { ColumnAlias(target: $0.target, rank: .max, isWeak: true) } }
    }
    return []
  }

  /// What a longer title holds the name of: `And your e-mail address?`. A single word is none.
  static func aliases(within title: String) -> [ColumnAlias] {
    let words = Array(TitleWords.words(of: title).prefix(24))
    guard words.count > 2, !TitleWords.isOfSomebodyElse(title) else { return [] }
    for count in stride(from: min(5, words.count - 1), through: 2, by: -1) {
      for start in 0...(words.count - count) {
        let part = words[start..<(start + count)].joined()
        if phrases.contains(part), let found = table[part] { return found.filter { !$0.isWeak } }
      }
    }
    return []
  }

  /// The spellings, in an order that does not change from one run to the next.
  static let spellings = table.keys.sorted()

  private static let table: [String: [ColumnAlias]] = {
    var table: [String: [ColumnAlias]] = [:]
    for entry in entries { table[TitleWords.reduced(entry.name), default: []].append(entry.alias) }
    return table
  }()

  /// Spellings of several words that hardly mean anything else.
  private static let phrases = Set(
    entries.filter { !$0.alias.isWeak && TitleWords.words(of: $0.name).count > 1 }
      .map { TitleWords.reduced($0.name) })

  private static let entries: [(name: String, alias: ColumnAlias)] = {
    var entries: [(String, ColumnAlias)] = []
    for line in names.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let target = ColumnTarget(written: String(parts[0])) ?? .none
      for (strength, group) in parts[1].split(separator: "|").enumerated() {
        for name in group.split(separator: ",") {
          entries.append(
            (String(name), ColumnAlias(target: target, rank: entries.count, isWeak: strength > 0)))
        }
      }
    }
    return entries
  }()
}
