import Drafts

/// Where a person is, and what they used last.
struct SessionPosition: Equatable, Sendable {
  var draft: DraftID
  var place: Place
  var recent: RecentUse
}

extension Workspace {
  /// What is done, with where the person is by now. A mere move is stored a little later.
  mutating func storing(
    _ effects: [Effect], since before: SessionPosition, at now: SessionPosition
  ) -> [Effect] {
    var effects = effects.map { $0.saving(at: now.place) }
    if before.recent != now.recent { effects.append(.program(.saveRecent(now.recent))) }
    if before.draft == now.draft, before.place != now.place { storePlaceLater(besides: effects) }
    return effects
  }
}

extension Effect {
  /// The same; where it is an edit to be stored, with the place at which the person is now.
  fileprivate func saving(at place: Place) -> Effect {
    guard case .drafts(.save(let record, let draft, let count, _)) = self else { return self }
    return .drafts(.save(record, in: draft, inputCount: count, place: place))
  }
}
