/// The frame of what has the keyboard, as a person sees it: straight down both of its sides, whatever stands between. One
/// character of another width than the program thinks makes it jagged.
enum Borders {
  static func fault(of screen: Screen) -> String? {
    guard !screen.contains("Needs 60x16"), screen.rows.count > 4 else { return nil }
    // Status and tabs are above the panes, the message and the keys below.
    let body = screen.cells.enumerated().dropFirst(2).dropLast(3)
    var edges: (left: Int, right: Int)?
    for (row, cells) in body {
      let texts = cells.map(\.text)
      if let (left, right) = edges {
        guard sides.contains(texts[left]), sides.contains(texts[right]) else {
          return "row \(row) is framed by “\(texts[left])” and “\(texts[right])”"
        }
        if ends.contains(texts[left]) { return nil }
      } else if let left = texts.firstIndex(where: starts.contains),
        let right = texts.lastIndex(where: starts.union(corners).contains), left < right
      {
        edges = (left, right)
      }
    }
    return edges == nil ? "there is no frame" : "the frame has no end"
  }

  private static let starts: Set<String> = ["╭", "┌", "+"]
  private static let corners: Set<String> = ["╮", "┐", "+"]
  private static let ends: Set<String> = ["╰", "└", "+"]
  private static let sides: Set<String> = ["│", "|", "█", "#", "╰", "└", "╯", "┘", "+"]
}
