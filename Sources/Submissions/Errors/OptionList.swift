import Algorithms
import ContactsModel
import Drafts

/// The allowed options that an error lists, and the one that was probably meant.
enum OptionList {
  /// Reads `[A, B]`, and `[label: "…"`, `value: "…"` and so on over several lines. Empty where there is no list.
  static func options(in message: String) -> [PropertyOption] {
    guard let start = message.firstRange(of: "allowed options: [") else { return [] }
    let list = message[start.upperBound...]
    return list.hasPrefix("label: ") ? described(list) : named(list)
  }

  private static func named(_ list: Substring) -> [PropertyOption] {
    let end = list.lastIndex(of: "]") ?? list.endIndex
    return list[..<end].split(separator: ", ").map { PropertyOption(value: String($0)) }
  }

  private static func described(_ list: Substring) -> [PropertyOption] {
    var options: [PropertyOption] = []
    var label: String?
    for line in list.split(whereSeparator: \.isNewline) {
      if let text = Self.text(after: "label: ", in: line) { label = text }
      if let value = Self.text(after: "value: ", in: line) {
        options.append(PropertyOption(label: label, value: value))
        label = nil
      }
      if line.hasSuffix("hidden: true") || line.hasSuffix("read_only: true"), !options.isEmpty {
        options[options.count - 1].hidden = .value(true)
      }
    }
    return options.filter { $0.hidden == nil }
  }

  private static func text(after name: String, in line: Substring) -> String? {
    let rest = line.drop { ", [".contains($0) }
    guard rest.hasPrefix(name) else { return nil }
    return String(rest.dropFirst(name.count).trimming { $0 == "\"" })
  }

  /// The option of that label, the one that is a slip away, or else the one that has most of the letters.
  static func nearest(to value: String, in options: [PropertyOption]) -> PropertyOption? {
    let wanted = value.trimmed.lowercased()
    let names = { (option: PropertyOption) in [option.value, option.label].compactMap { $0?.lowercased() } }
    if let same = options.first(where: { names($0).contains(wanted) }) { return same }
    if let near = options.flatMap(names).nearest(to: wanted),
      let option = options.first(where: { names($0).contains(near) })
    {
      return option
    }
    let scored = options.map { option in (option, names(option).map { likeness($0, wanted) }.max() ?? 0) }
    guard let best = scored.map(\.1).max() else { return nil }
    return scored.first { $0.1 == best }?.0
  }

  /// From 0 to 1: how many pairs of neighbouring letters two texts share.
  private static func likeness(_ left: String, _ right: String) -> Double {
    let (pairs, others) = (Self.pairs(left), Self.pairs(right))
    guard !pairs.isEmpty, !others.isEmpty else { return 0 }
    let shared = pairs.reduce(0) { $0 + min($1.value, others[$1.key] ?? 0) }
    return Double(2 * shared) / Double(pairs.values.reduce(0, +) + others.values.reduce(0, +))
  }

  private static func pairs(_ text: String) -> [String: Int] {
    zip(text, text.dropFirst()).reduce(into: [:]) { $0["\($1.0)\($1.1)", default: 0] += 1 }
  }
}
