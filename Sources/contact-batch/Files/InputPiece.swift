import Glibc

enum InputPiece {
  /// The next piece of a file; nil at its end.
  static func read(_ file: Int32, _ source: InputSource, size: Int) throws(InputFault) -> [UInt8]? {
    while true {
      var count = 0
      let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
        count = Glibc.read(file, buffer.baseAddress, buffer.count)
        initialized = max(0, count)
      }
      if count > 0 { return piece }
      if count == 0 { return nil }
      guard errno == EINTR else { throw .cannotRead(source, errno: errno) }
    }
  }
}
