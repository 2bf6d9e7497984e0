import Drafts

/// What a person put back into the plan of what was sent before.
enum SendingAgain: Equatable, Sendable {
  case nothing
  case only(Set<InputID>)
  case everything

  func contains(_ id: InputID) -> Bool {
    switch self {
    case .nothing: false
    case .only(let ids): ids.contains(id)
    case .everything: true
    }
  }

  /// What stays left out.
  func leftOut(of sent: [InputID: SentBefore]) -> [InputID: SentBefore] {
    switch self {
    case .nothing: sent
    case .only(let ids): sent.filter { !ids.contains($0.key) }
    case .everything: [:]
    }
  }

  /// With more put back.
  func adding(_ ids: Set<InputID>) -> Self {
    switch self {
    case .nothing: .only(ids)
    case .only(let former): .only(former.union(ids))
    case .everything: .everything
    }
  }
}
