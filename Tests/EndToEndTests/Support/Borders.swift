/// The frame of what has the keyboard, as a person sees it: straight down both of its sides, whatever stands between. One
/// character of another width than the program thinks makes it jagged. A window as wide as the panes has a line alone.
enum Borders {
  static func fault(of screen: Screen) -> String? {
    guard !screen.contains("Needs 60x16"), screen.rows.count > 4 else { return nil }
    // Status and tabs are above the panes, the message and the keys below, a line each.
    let body = screen.cells.enumerated().dropFirst(2).dropLast(2)
    if let top = body.first?.element.map(\.text), isTitleLine(top) { return nil }
    var edges: (left: Int, right: Int)?
    for (row, cells) in body {
      let texts = cells.map(\.text)
      if let (left, right) = edges {
        guard sides.contains(texts[left]), sides.contains(texts[right]) else {
          return "row \(row) is framed by “\(texts[left])” and “\(texts[right])”"
        }
        if ends.contains(texts[left]) { return nil }
      } else if let left = texts.firstIndex(where: rounded.contains) ?? texts.firstIndex(of: "+"),
        let right = texts.lastIndex(where: rounded.union(corners).contains), left < right
      {
        edges = (left, right)
      }
    }
    return edges == nil ? "there is no frame" : "the frame has no end"
  }

  /// A line up to the column of the corner, and none of the corners.
  private static func isTitleLine(_ texts: [String]) -> Bool {
    lines.contains(texts.dropLast().last ?? "") && texts.allSatisfy { !corners.union(rounded).contains($0) }
  }

  private static let lines: Set<String> = ["─", "-"]
  private static let rounded: Set<String> = ["╭", "┌"]
  private static let corners: Set<String> = ["╮", "┐", "+"]
  private static let ends: Set<String> = ["╰", "└", "+"]
  private static let sides: Set<String> = ["│", "|", "█", "#", "╰", "└", "╯", "┘", "+"]
}
