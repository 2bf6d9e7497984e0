import Foundation
import Glibc

/// Reads a token out of a file that its owner alone can read.
enum TokenFile {
  /// Far longer than any token.
  private static let limit = 16384

  static func read(_ path: String) throws(ConnectionFault) -> String {
    let file = open(path.fileName, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .tokenFileUnreadable(path: path, errno: errno) }
    defer { close(file) }
    guard isPrivate(file) else { throw .tokenFileShared(path: path) }
    var bytes: [UInt8] = []
    while bytes.count < limit {
      guard let piece = Descriptors.read(file) else { throw .tokenFileUnreadable(path: path, errno: errno) }
      guard !piece.isEmpty else { break }
      bytes += piece
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A pipe, as a shell makes it for the output of a command, has no other reader.
  private static func isPrivate(_ file: Int32) -> Bool {
    if lseek(file, 0, SEEK_CUR) < 0, errno == ESPIPE { return true }
    var status = stat()
    return fstat(file, &status) == 0 && status.st_mode & 0o077 == 0
  }
}
