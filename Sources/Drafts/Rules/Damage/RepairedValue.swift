import ContactsModel

/// A value of a file, with what is surely not meant put right.
struct RepairedValue {
  /// Nil where nothing is to be set.
  private(set) var text: String?
  private(set) var repairs: [Repair] = []

  /// Where a value comes from.
  enum Source {
    /// Spreadsheets and databases leave marks of their own there.
    case cell
    /// A cell that says itself that its value is meant as it stands.
    case guardedCell
    case card
  }

  init(_ value: String, of name: String, in source: Source) {
    text = value
    let scan = TextScan(value)
    if scan.hasVerticalTab { replaceVerticalTabs(value) }
    if scan.mayHaveInvisible { removeInvisible() }
    if source == .cell { takeOffMark() }
    if source != .guardedCell, let plain = text, NonValue(plain) == .mark {
      repairs.append(.notAValue(text: plain.trimmed))
      text = nil
    }
    if name == "email", let plain = text, let bare = EmailForm.bare(plain) {
      repairs.append(.address(value: plain))
      text = bare
    }
    if text?.isEmpty == true, !repairs.isEmpty { text = nil }
  }

  private mutating func replaceVerticalTabs(_ value: String) {
    let scalars = value.unicodeScalars.map { $0 == "\u{B}" ? "\n" : $0 }
    text = String(String.UnicodeScalarView(scalars))
    repairs.append(.verticalTab)
  }

  private mutating func removeInvisible() {
    // Of UTF-8 that was misread, a soft hyphen may be half a letter.
    guard let value = text, let finding = InvisibleCharacters.find(in: value),
      MisreadText.repaired(value) == nil
    else { return }
    text = finding.rest
    repairs.append(.invisible(finding.scalar, count: finding.count))
  }

  private mutating func takeOffMark() {
    guard let marked = text, let plain = SpreadsheetText.withoutMark(marked) else { return }
    text = plain
    repairs.append(.textMark(value: marked))
  }
}

extension Repair {
  func problem(of name: String) -> Problem { Problem(.warning, .repaired(self), at: .property(name)) }
}
