/// What is done about inputs whose contacts are there already.
enum ExistingAction: Hashable, Sendable {
  case use(ExistingPolicy)
  /// They are put aside, into a draft of their own.
  case move
  /// What differs is shown.
  case compare
  /// What was sent before goes out once more.
  case sendAgain
}
