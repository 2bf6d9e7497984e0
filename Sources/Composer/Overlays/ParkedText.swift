import TerminalUI

/// What was typed into windows and questions that were left, kept for the next time.
struct ParkedText: Sendable {
  var property = TextField()
  var paste: TextArea?
  var contactText: KeptContactText?
  var replacing: ReplaceForm?
  var columns: ColumnsForm?
  /// By the property.
  var bulkValues: [String: TextField] = [:]
  var prompts: [Prompt.Purpose: TextField] = [:]

  /// What is about no single draft.
  var ofEveryDraft: ParkedText {
    var kept = ParkedText()
    (kept.paste, kept.contactText) = (paste, contactText)
    return kept
  }
}
