import SystemPackage

extension FileDescriptor {
  /// The next bytes, none at the end. A signal does not end the wait for them.
  func readPiece(size: Int = 16_384) throws(Errno) -> [UInt8] {
    do {
      return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = try read(into: UnsafeMutableRawBufferPointer(buffer))
      }
    } catch {
      throw Errno(thrown: error)
    }
  }

  /// Writes all of it, whatever signals come between two pieces.
  func writeWhole(_ bytes: some Sequence<UInt8>) throws(Errno) {
    do {
      try writeAll(bytes)
    } catch {
      throw Errno(thrown: error)
    }
  }
}

extension Errno {
  /// What the library throws, of which it does not say the type.
  fileprivate init(thrown error: any Error) {
    self = error as? Errno ?? .ioError
  }
}
