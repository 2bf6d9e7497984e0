import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension ComposeView {
  var contactsTitle: String {
    let count = document.inputs.count
    let marks = compose.marks.count
    guard let shown = compose.shown, shown.filter != nil else {
      return marks == 0 ? "Contacts \(count)" : "Contacts \(count) (\(marks) marked)"
    }
    return "\(shown.order.count) of \(count) shown" + (marks == 0 ? "" : ", \(marks) marked")
  }

  /// The rows of the list itself: where there is room the last ones are for the totals, and for what the list is
  /// narrowed and sorted by.
  var contactsHeight: Int { isInTable ? tableHeight : contactRows(of: height(of: .contacts)) }

  private func contactRows(of rows: Int) -> Int { rows > 5 && narrowedWords != nil ? rows - 1 : rows }

  /// What the list is narrowed and sorted by; nil where it is as the draft.
  private var narrowedWords: String? {
    guard let shown = compose.shown else { return nil }
    return [
      shown.filter.map { "only \($0.words)" }, shown.sort == .number ? nil : "by \(shown.sort.words)",
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// How far checking is, and what it found.
  var contactsNote: StyledText {
    let counts = document.problems.counts
    let found = [
      counts.errors == 0 ? nil : Span(counted(counts.errors, "errors"), .error),
      counts.warnings == 0 ? nil : Span(counted(counts.warnings, "warnings"), .warning),
    ]
    let words = [document.longCheckingWords.map { Span($0, .muted) }] + found
    return StyledText(
      words.compactMap(\.self).enumerated().flatMap { index, word in
        (index == 0 ? [] : [Span(" \(glyphs.dot) ", .muted)]) + [word]
      })
  }

  /// How many contacts there are, and how many of them have errors.
  var tabCounts: StyledText {
    let count = document.inputs.count
    guard count > 0 else { return StyledText() }
    let errors = StyledText(counting: [
      (String(glyphs.error), document.problems.counts.inputsWithErrors, .error)
    ])
    let role: Role = isOnScreen ? .accent : .text
    return StyledText("\(count)\(errors.spans.isEmpty ? "" : " ")", role) + errors
  }

  private var isOnScreen: Bool { pane.screen == .compose }

  func drawContacts(on canvas: inout Canvas) {
    let split = canvas.bounds.taking(bottom: canvas.size.rows - contactRows(of: canvas.size.rows))
    if let narrowedWords, split.piece.rows > 0 {
      canvas.write(
        narrowedWords, at: Point(column: 1, row: split.piece.row), role: .title,
        maxColumns: canvas.size.columns - 1, ellipsis: glyphs.ellipsis)
    }
    guard !document.inputs.isEmpty else { return drawNoContacts(.contacts, on: &canvas) }
    let rows = contactList.visible(count: contactLineCount, height: split.rest.rows)
    canvas.note(scrollTo: rows.lowerBound, of: contactLineCount, in: split.rest)
    let columns = ContactColumns(
      in: canvas.size.columns, count: document.inputs.count, hasOutcomes: !workspace.sent.isEmpty)
    for (row, line) in rows.enumerated() {
      drawContact(compose.contactIndex(ofLine: line), row: row, columns, on: &canvas)
    }
  }

  func drawNoContacts(_ pane: Pane, on canvas: inout Canvas) {
    let ways: [(Intent, String)] = [
      (.compose(.addContact), "add a contact"), (.compose(.pasteContacts), "paste or type a table"),
      (.draft(.importFile), "import a file"),
    ]
    canvas.write("No contacts yet", at: Point(column: 1, row: 0), role: .title)
    for (row, (intent, words)) in ways.enumerated() {
      canvas.write(
        StyledText([Span(keyName(intent), .key), Span("  \(words)")]), at: Point(column: 1, row: row + 1))
    }
    if workspace.connection.isToBeSetUp { drawSettingUp(from: 5, on: &canvas) }
    if isFocused(pane) { canvas.cursor = Point(column: 0, row: 0) }
  }

  private func drawSettingUp(from row: Int, on canvas: inout Canvas) {
    canvas.write("\(SettingUp.found):", at: Point(column: 1, row: row), role: .warning)
    canvas.write(SettingUp.demo, at: Point(column: 1, row: row + 1), role: .muted)
    canvas.write(SettingUp.questions, at: Point(column: 1, row: row + 2), role: .muted)
  }

  private func drawContact(_ index: Int, row: Int, _ columns: ContactColumns, on canvas: inout Canvas) {
    let input = document.inputs[index]
    if compose.marks.contains(input.id) {
      canvas.write(" \(glyphs.marked)", at: Point(column: 0, row: row), role: .marked)
    }
    let number = String(index + 1)
    let right = columns.name.lowerBound - 1
    canvas.write(number, at: Point(column: right - number.utf8.count, row: row))
    let write = { (text: String, place: Range<Int>, canvas: inout Canvas) in
      _ = canvas.write(
        text, at: Point(column: place.lowerBound, row: row), maxColumns: place.count - 1,
        ellipsis: glyphs.ellipsis)
    }
    write(input.contact.displayName, columns.name, &canvas)
    if !columns.fullName.isEmpty { write(input.contact.fullName, columns.fullName, &canvas) }
    if !columns.company.isEmpty { write(company(of: input), columns.company, &canvas) }
    let state = stateText(of: input, document.problems.counts(at: index), isShort: columns.hasShortState)
    canvas.write(
      state.text, at: Point(column: columns.state.lowerBound, row: row), role: state.role,
      maxColumns: columns.state.count, ellipsis: glyphs.ellipsis)
    if index == compose.list.selected { select(row, of: .contacts, on: &canvas) }
  }

  /// What a contact says of its company, else the first company that it is linked to.
  private func company(of input: DraftInput) -> String {
    if let name = input.contact.value(of: "company"), !name.isEmpty { return name }
    return input.contact.associations.enumerated().lazy.compactMap { position, association in
      let hint = input.hints.association(at: position)
      let name = self.workspace.recordName(of: association, hint)
      return self.object(of: association, hint) == "company" ? name : nil
    }.first ?? ""
  }

  /// What became of it when it was sent, else what is wrong with it.
  func stateText(
    of input: DraftInput, _ problems: (errors: Int, warnings: Int), isShort: Bool
  ) -> (text: String, role: Role) {
    guard let outcome = workspace.outcome(of: input), let state = workspace.sentState(of: input) else {
      return stateText(of: problems, changes: input.existing == nil ? nil : workspace.changeCount(of: input))
    }
    if outcome.outcome == .failed, workspace.standingRefusal(of: input) == nil {
      if problems.errors > 0 { return stateText(of: problems) }
      return (isShort ? "edited" : "refused, edited", .muted)
    }
    return (isShort ? state.word : state.text, state.role)
  }

  /// - Parameter changes: how many properties of a contact that exists are changed; nil for one that is created.
  private func stateText(
    of problems: (errors: Int, warnings: Int), changes: Int? = nil
  ) -> (text: String, role: Role) {
    if problems.errors > 0 { return ("\(glyphs.aligned(glyphs.error))\(problems.errors)", .error) }
    if problems.warnings > 0 {
      return ("\(glyphs.aligned(glyphs.warning))\(problems.warnings)", .warning)
    }
    return changes.map { $0 == 0 ? ("=", .muted) : ("~ \($0)", .title) } ?? (glyphs.ok, .success)
  }

  /// Shows the line under the cursor, and puts the mark and the hardware cursor there if keys go to this pane.
  func select(_ row: Int, of pane: Pane, on canvas: inout Canvas) {
    let (line, cursor) = (canvas.bounds.line(row), canvas.cursor)
    canvas.drawCursorLine(line, isFocused: isFocused(pane), glyphs: glyphs)
    if let cursor { canvas.cursor = cursor }
  }
}

extension ContactInput {
  /// The e-mail address, or what else tells people which contact this is.
  var displayName: String {
    if let email = value(of: "email"), !email.isEmpty { return email }
    return fullName.isEmpty ? "(no email)" : "(no email) \(fullName)"
  }

  /// The email or the name; nil where it has neither.
  var knownName: String? {
    if let email = value(of: "email"), !email.isEmpty { return email }
    return fullName.isEmpty ? nil : fullName
  }

  var fullName: String {
    let (first, last) = (value(of: "firstname") ?? "", value(of: "lastname") ?? "")
    return first.isEmpty || last.isEmpty ? first + last : "\(first) \(last)"
  }
}
