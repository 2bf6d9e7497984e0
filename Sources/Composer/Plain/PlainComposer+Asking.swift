import Drafts
import TerminalUI

/// What is read out before an answer: where the person is, and the choices by their numbers.
extension PlainComposer {
  /// What stands before the place where the answer is typed.
  public var prompt: String {
    switch top {
    case .menu(.main): "Main menu: "
    case .menu: "Choice: "
    case .list: "Number: "
    case .text(let text): "\(prompt(of: text)): "
    }
  }

  func question(of step: PlainStep) -> [String] {
    switch step {
    case .menu(let menu):
      facts(of: menu) + numbered(choices(of: menu).map(\.words)) + [menu == .main ? "q Quit" : "0 Back"]
    case .list(let list, let page): question(of: list, page)
    case .text(let text): question(of: text)
    }
  }

  private func numbered(_ words: [String]) -> [String] {
    words.enumerated().map { "\($0 + 1) \($1)" }
  }

  private func question(of list: PlainList, _ page: PlainPage) -> [String] {
    let (shown, next) = view(of: list, page)
    var lines = [title(of: list)]
    if page.first > 0 { lines[0] += ", going on" }
    if shown.isEmpty {
      lines.append(page.query.isEmpty ? "There is nothing here." : "Nothing holds \(page.query).")
    }
    for index in shown {
      let words = self.lines(of: list, at: index)
      lines += words.prefix(1).map { "\(index + 1) \($0)" } + words.dropFirst()
    }
    if next != nil {
      let count = page.query.isEmpty ? " \(count(of: list) - (next ?? 0))" : ""
      lines.append("m\(count) more. /text searches.")
    }
    return lines + ["0 Back"]
  }

  /// The lines of a page, by their positions, and where the next page begins.
  func view(of list: PlainList, _ page: PlainPage) -> (shown: [Int], next: Int?) {
    var shown: [Int] = []
    for index in stride(from: page.first, to: count(of: list), by: 1) where fits(list, index, page.query) {
      if shown.count == PlainPage.size { return (shown, index) }
      shown.append(index)
    }
    return (shown, nil)
  }

  /// A contact is found by its values, as on the screen: to describe each of many would take long.
  private func fits(_ list: PlainList, _ index: Int, _ query: String) -> Bool {
    if query.isEmpty { return true }
    if list == .contacts { return model.document.inputs[index].contact.holds(query.lowercased()) }
    let search = TextSearch(query)
    return lines(of: list, at: index).contains { search.isIn($0) }
  }
}
