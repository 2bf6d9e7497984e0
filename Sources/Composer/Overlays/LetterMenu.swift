/// A question on the message line that one letter answers. The letters are in the key table.
public enum LetterMenu: Hashable, Sendable, CaseIterable {
  /// What to do for all marked contacts.
  case bulk
  /// Which contacts to show, and how to sort them.
  case filter, sort
  case presets
  /// What to do with contacts that are there already.
  case existing
  /// Which outcomes to show.
  case outcomes
  /// What of the results to write into a file.
  case results
  /// How to sort them, and what to list of them.
  case outcomeSort, outcomeColumns
  /// What to take back of a plan that created contacts and changed others.
  case takeBack
  /// What to do with a draft of the list.
  case draft
}
