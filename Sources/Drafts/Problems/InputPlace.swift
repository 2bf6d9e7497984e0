/// Where an input stands: its chunk, and its place in it.
struct InputPlace: Hashable, Sendable {
  private let bits: UInt64

  init(serial: UInt64, offset: Int) {
    bits = serial << 8 | UInt64(truncatingIfNeeded: offset & 255)
  }

  var serial: UInt64 { bits >> 8 }
  var offset: Int { Int(bits & 255) }
}
