import Drafts
import TerminalUI

extension ConfigurationReader {
  /// A word, or a colour for each role that is named.
  mutating func readTheme(_ value: ConfigurationNode) {
    if let text = value.text {
      let known = ThemeChoice.Mode.allCases.map(\.rawValue)
      guard let mode = ThemeChoice.Mode(rawValue: text) else {
        return report(.value(text, nearest: known.nearest(to: text), known: known), at: value)
      }
      configuration.theme.mode = mode
      return
    }
    let names = Role.allCases.map(\.name)
    for (name, child) in section(value) {
      guard let role = Role(name: name) else {
        report(.unknownKey(nearest: names.nearest(to: name), known: names), at: child)
        continue
      }
      guard let text = text(child) else { continue }
      do throws(Attributes.UnknownWord) {
        configuration.theme.colors[role] = try Attributes(parsing: text)
      } catch {
        report(
          .value(error.word, nearest: Attributes.words.nearest(to: error.word), known: Attributes.words),
          at: child)
      }
    }
  }
}
