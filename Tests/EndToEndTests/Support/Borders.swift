/// The frames of the panes, as a person sees them: straight down the first and the last column, whatever stands
/// between. One character of another width than the program thinks makes them jagged.
enum Borders {
  static func fault(of screen: Screen) -> String? {
    guard !screen.contains("Needs 60x16"), screen.rows.count > 4 else { return nil }
    // Status and tabs are above the panes, the message and the keys below.
    let body = screen.cells.enumerated().dropFirst(2).dropLast(4)
    for (row, cells) in body {
      guard let first = cells.first, let last = cells.last else { continue }
      guard left.contains(first.text), right.contains(last.text) else {
        return "row \(row) is framed by “\(first.text)” and “\(last.text)”"
      }
    }
    return nil
  }

  private static let left: Set<String> = ["│", "┌", "└", "|", "+"]
  private static let right: Set<String> = ["│", "┐", "┘", "|", "+"]
}
