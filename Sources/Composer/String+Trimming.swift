extension String {
  /// Without the blanks around it, which people leave when they paste.
  func trimmingBlanks() -> String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
