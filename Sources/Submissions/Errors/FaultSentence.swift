/// The parts of a sentence about a fault: `field: "value" is wrong; what to do (CODE)`.
struct FaultSentence {
  private let field: String?
  private let value: String?
  private let what: String
  private let fix: String?
  private let note: String?

  init(
    _ field: String? = nil, _ value: String? = nil, what: String, fix: String? = nil, note: String? = nil
  ) {
    self.field = field.flatMap { $0.isEmpty ? nil : $0 }
    self.value = value
    self.what = what
    self.fix = fix
    self.note = note
  }

  /// The value gives way first, then what is wrong; what to do stays whole as long as it can.
  func text(limit: Int) -> String {
    let head = field.map { "\($0.shortened(to: 40)): " } ?? ""
    let tail = (fix.map { "; \($0)" } ?? "") + (note.map { " (\($0.shortened(to: 40)))" } ?? "")
    let room = limit - head.count - tail.count
    let told = value.map { value in
      "\"\(value.oneLine.shortened(to: max(8, min(40, room - what.count - 3))))\" \(what)"
    }
    let alone = head.isEmpty ? what : what.trimmingStart("is ")
    return "\(head)\((told ?? alone.oneLine).shortened(to: max(12, room)))\(tail)".shortened(to: limit)
  }
}

extension String {
  /// Its beginning, with a mark where something is missing.
  func shortened(to limit: Int) -> String {
    count <= limit ? self : "\(prefix(max(0, limit - 3)))..."
  }

  fileprivate func trimmingStart(_ start: String) -> String {
    hasPrefix(start) ? String(dropFirst(start.count)) : self
  }

  /// Without line breaks, tabs and runs of blanks.
  var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
