/// Where an input stands: its chunk, and its place in it.
struct InputPlace: Hashable, Sendable {
  private let bits: UInt64

  init(serial: UInt64, offset: Int) {
    bits = serial << 8 | UInt64(truncatingIfNeeded: offset & 255)
  }

  var serial: UInt64 { bits >> 8 }
  var offset: Int { Int(bits & 255) }
}

/// Places that share a key. Nearly always it is one, which takes no memory of its own.
enum InputPlaces: Sendable {
  case one(InputPlace)
  case several([InputPlace])

  var all: [InputPlace] {
    switch self {
    case .one(let place): [place]
    case .several(let places): places
    }
  }

  mutating func add(_ place: InputPlace) {
    switch self {
    case .one(let first):
      self = .several([first, place])
    case .several(var places):
      // Emptied first, so that the array has one owner and grows in place.
      self = .several([])
      places.append(place)
      self = .several(places)
    }
  }

  /// The places outside some chunks; nil when none is left.
  func leaving(_ serials: Set<UInt64>) -> Self? {
    let left = all.filter { !serials.contains($0.serial) }
    guard let first = left.first else { return nil }
    return left.count == 1 ? .one(first) : .several(left)
  }
}
