import Drafts
import TerminalUI

/// Where a person is, and how much of the screen that has.
extension Workspace {
  /// Milliseconds after a move in which more moves are likely, so that not each one is stored.
  private static let placeDelay: Int64 = 300

  /// What is saved is saved with the place at which everything ends; a mere move is stored a little later.
  mutating func storePlaceLater(besides effects: [Effect]) {
    placeDue = effects.contains(where: \.isSave) ? nil : placeDue ?? now + Self.placeDelay
  }

  mutating func zoom() -> Step {
    room.isZoomed.toggle()
    return room.isZoomed
      ? .say(Notice("This pane alone", keys: "\(keyName(.view(.zoom))) shows the others again")) : Step()
  }

  /// - Returns: whether there was something to end.
  mutating func endZoom() -> Bool {
    defer { room.isZoomed = false }
    return room.isZoomed
  }

  /// Where nothing can be drawn nothing is done, but for leaving and for what concerns the terminal itself.
  func intentUnseen(of key: Key) -> Intent? {
    guard let intent = keys.intent(for: key, in: .pane(pane)),
      [.back, .program(.quit), .program(.suspend), .program(.repaint)].contains(intent)
    else { return nil }
    return intent == .back ? .program(.quit) : intent
  }

  /// What comes of a key that does nothing in the pane.
  func unbound(_ key: Key) -> Step {
    if case .alt = key { return Step(navigation: .press(key.withoutAlt)) }
    return .say(whyUnbound(key))
  }

  private func whyUnbound(_ key: Key) -> Notice {
    let places = pane.screen.panes.filter { $0 != pane && keys.intent(for: key, in: .pane($0)) != nil }
    return places.isEmpty
      ? Notice("\(key.name) does nothing here. \(keyName(.program(.help))) shows the keys")
      : Notice(
        "\(key.name) works in \(places.map(\.name).joined(separator: " and "))",
        keys: "\(keyName(.view(.nextPane))) goes there")
  }
}

extension Effect {
  fileprivate var isSave: Bool {
    if case .drafts(.save) = self { true } else { false }
  }
}
