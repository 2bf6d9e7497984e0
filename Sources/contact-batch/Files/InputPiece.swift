import SystemPackage

enum InputPiece {
  /// The next piece of a file; nil at its end.
  static func read(_ file: Int32, _ source: InputSource, size: Int) throws(InputFault) -> [UInt8]? {
    do {
      let piece = try FileDescriptor(rawValue: file).readPiece(size: size)
      return piece.isEmpty ? nil : piece
    } catch {
      throw .cannotRead(source, errno: error.rawValue)
    }
  }
}
