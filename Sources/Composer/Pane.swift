/// A framed part of a screen that can have the focus.
public enum Pane: Sendable, CaseIterable {
  case contacts, properties, associations, contactJSON
  /// The contacts with their properties in columns; it stands alone.
  case table
  case plan, body
  case confirm, progress, log
  case outcomes, record, history
  case submissions
}
