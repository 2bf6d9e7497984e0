import ContactsModel

/// Several values in one cell, as other programs write them: ` ::: ` between any, `;` between addresses and numbers.
enum ValueList {
  /// All of them, without blanks around them.
  static func pieces(of cell: String) -> [String] {
    guard cell.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }) else {
      return [cell.trimmed]
    }
    return cell.split(separator: " ::: ").flatMap { $0.split(separator: ";") }.map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  /// The first value and the others. Nil for what is no list.
  static func values(of cell: String, form: ValueForm) -> (first: String, others: [String])? {
    let pieces: [String]
    if mayHaveColons(cell), cell.contains(" ::: ") {
      pieces = cell.split(separator: " ::: ").map { String($0).trimmed }.filter { !$0.isEmpty }
    } else if cell.utf8.contains(UInt8(ascii: ";")), form == .email || form == .phone {
      pieces = cell.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
      guard pieces.allSatisfy({ isValue($0, form) }) else { return nil }
    } else {
      return nil
    }
    guard let first = pieces.first else { return nil }
    return (first, Array(pieces.dropFirst()))
  }

  /// To look for a text in a text takes long, and every web address has a colon.
  private static func mayHaveColons(_ cell: String) -> Bool {
    cell.utf8.count { $0 == UInt8(ascii: ":") } >= 3
  }

  private static func isValue(_ text: String, _ form: ValueForm) -> Bool {
    form == .email ? text.contains("@") : text.count(where: \.isNumber) >= 5
  }
}
