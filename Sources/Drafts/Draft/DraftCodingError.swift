public import ContactsModel

/// Why bytes cannot be read as a part of a draft.
public enum DraftCodingError: Error, Hashable, Sendable {
  case syntax(JSONSyntaxError)
  /// It is JSON, but of another form.
  case form
}
