/// Tells the regular expressions whose time can double with each letter: a repeated group with a repetition or a choice
/// inside. Nothing could stop one that has begun.
enum PatternCaution {
  static func mayTakeForever(_ pattern: String) -> Bool {
    var open: [Bool] = []
    var closed = false
    var (isEscaped, isInClass) = (false, false)
    for letter in pattern {
      let endsDoubtfulGroup = closed
      closed = false
      if isEscaped {
        isEscaped = false
      } else if letter == "\\" {
        isEscaped = true
      } else if isInClass {
        isInClass = letter != "]"
      } else if "*+{".contains(letter) {
        if endsDoubtfulGroup { return true }
        markAll(&open)
      } else if letter == "[" {
        isInClass = true
      } else if letter == "(" {
        open.append(false)
      } else if letter == ")" {
        closed = open.popLast() ?? false
        if closed { markAll(&open) }
      } else if letter == "|" {
        markAll(&open)
      }
    }
    return false
  }

  private static func markAll(_ groups: inout [Bool]) {
    for index in groups.indices { groups[index] = true }
  }
}
