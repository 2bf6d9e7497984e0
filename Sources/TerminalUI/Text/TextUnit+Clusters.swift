extension TextUnit {
  /// Calls `body` with the units of `text` in order until it returns false.
  static func forEach(in text: Substring, _ body: (TextUnit) -> Bool) {
    var text = text
    let read = text.withUTF8 { LoneScalars.forEach(in: $0, body) }
    guard case .upTo(let offset) = read else { return }
    let scalars = text.unicodeScalars
    var index = text.utf8.index(text.startIndex, offsetBy: offset)
    while index < text.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      // No cluster joins two of them, so most text needs no segmentation.
      if LoneScalars.contains(scalar.value),
        next == text.endIndex || LoneScalars.contains(scalars[next].value)
      {
        guard body(TextUnit(code: scalar.value, width: 1)) else { return }
        index = next
      } else {
        guard forEach(of: text[index], body) else { return }
        index = text.index(after: index)
      }
    }
  }

  /// Calls `body` with the units that draw one grapheme cluster; false as soon as `body` says so.
  static func forEach(of character: Character, _ body: (TextUnit) -> Bool) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return true }
    if LoneScalars.contains(first.value), scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return body(TextUnit(code: first.value, width: 1))
    }
    if let emoji = EmojiCluster(scalars) { return emoji.forEachUnit(body) }
    return forEach(spelling: scalars, body)
  }

  /// One unit for each spacing code point, with the combining ones behind it.
  private static func forEach(spelling scalars: Character.UnicodeScalarView, _ body: (TextUnit) -> Bool)
    -> Bool
  {
    var pending: TextUnit?
    for scalar in scalars {
      let kind = ScalarKind(scalar)
      if kind == .selector, pending != nil { continue }
      if kind == .combining, pending != nil {
        pending?.add(mark: scalar.value)
        continue
      }
      if let unit = pending, !body(unit) { return false }
      pending = nil
      switch kind {
      case .narrow: pending = TextUnit(code: scalar.value, width: 1)
      case .wide: pending = TextUnit(code: scalar.value, width: 2)
      default: guard VisibleForm.forEachUnit(of: scalar, body) else { return false }
      }
    }
    return pending.map(body) ?? true
  }
}
