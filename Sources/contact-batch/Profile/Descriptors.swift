import Glibc

/// Reading from a descriptor in pieces.
enum Descriptors {
  private static let pieceSize = 16384

  /// The next bytes, none at the end; nil after a failure, which `errno` tells.
  static func read(_ file: Int32) -> [UInt8]? {
    while true {
      var count = 0
      let piece = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, initialized in
        count = Glibc.read(file, buffer.baseAddress, buffer.count)
        initialized = max(0, count)
      }
      if count >= 0 { return piece }
      guard errno == EINTR else { return nil }
    }
  }
}
