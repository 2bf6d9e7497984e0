/// A framed part of a screen that can have the focus.
public enum Pane: Sendable, CaseIterable {
  case contacts, properties, associations, contactJSON
  case plan, body
  case confirm, progress, log
  case outcomes, record, history
  case submissions
}
