/// A table of contacts with everything that tables hold in real life, and what should come out of it.
struct ContactTable {
  let count: Int
  /// The indices of rows whose e-mail address is not one.
  var badRows: Set<Int> = []

  private static let names = [
    ("Jörg", "Müßig"), ("美咲", "田中"), ("Zoë", "O'Brien, Jr."), ("👩‍🚀", "Ωmega"), ("Ana \"Nita\"", "Paz"),
  ]
  private static let titles = ["Head of\nSales", "Line 1\r\nLine 2", "plain", "a,b;c", ""]

  /// With a byte order mark, as spreadsheets write it.
  var text: String {
    let rows = (0..<count).map { index in
      values(of: index).map(\.value).map(Self.quoted).joined(separator: ",") + ",9101:USER_DEFINED/36"
    }
    let header = "email,firstname,lastname,jobtitle,associations.company"
    return "\u{FEFF}" + ([header] + rows).joined(separator: "\r\n") + "\r\n"
  }

  /// What is to be sent of the rows that are good.
  var properties: [[String: String]] {
    (0..<count).filter { !badRows.contains($0) }.map { index in
      Dictionary(values(of: index).filter { !$0.value.isEmpty }) { first, _ in first }
    }
  }

  private func values(of index: Int) -> [(key: String, value: String)] {
    let (first, last) = Self.names[index % Self.names.count]
    return [
      ("email", badRows.contains(index) ? "nobody" : "person\(index)@table.example"), ("firstname", first),
      ("lastname", last), ("jobtitle", Self.titles[index % Self.titles.count]),
    ]
  }

  private static func quoted(_ value: String) -> String {
    let special: Set<Character> = [",", "\"", "\n", "\r\n"]
    guard value.contains(where: special.contains) else { return value }
    return "\"\(value.replacing("\"", with: "\"\""))\""
  }
}
