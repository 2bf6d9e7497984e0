/// What the tour looks at to know how far the person is.
struct TourSituation: Equatable, Sendable {
  var screen = ScreenID.compose
  var pane = Pane.contacts
  /// Nobody types or chooses.
  var isAtPanes = true
  var picksAssociation = false
  var errors = 0
  var errorsAtStart = 0
  /// How many contacts the plan sends, as soon as it was checked.
  var toSend: Int?
  var asksForPhrase = false
  /// The ids of what the submission on screen created.
  var created: [String] = []
  /// In how many groups changes are told.
  var changeGroups = 0
  /// The draft changes contacts that exist.
  var isUpdate = false
}
