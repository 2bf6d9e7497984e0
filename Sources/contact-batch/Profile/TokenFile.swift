import Foundation
import Glibc
import Journal
import SystemPackage

/// Reads a token out of a file that its owner alone can read.
enum TokenFile {
  /// Far longer than any token.
  private static let limit = 16384

  static func read(_ path: String) throws(ConnectionFault) -> String {
    let file = open(path.fileName, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .tokenFileUnreadable(path: path, errno: errno) }
    defer { close(file) }
    guard FileStatus(of: file)?.isFolder != true else {
      throw .tokenFileUnreadable(path: path, errno: EISDIR)
    }
    guard isPrivate(file) else { throw .tokenFileShared(path: path) }
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let piece = try piece(of: file, path)
      guard !piece.isEmpty else { break }
      bytes += piece
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func piece(of file: Int32, _ path: String) throws(ConnectionFault) -> [UInt8] {
    do {
      return try FileDescriptor(rawValue: file).readPiece()
    } catch {
      throw .tokenFileUnreadable(path: path, errno: error.rawValue)
    }
  }

  /// A pipe, as a shell makes it for the output of a command, has no other reader.
  private static func isPrivate(_ file: Int32) -> Bool {
    if lseek(file, 0, SEEK_CUR) < 0, errno == ESPIPE { return true }
    return FileStatus(of: file).map { $0.mode & 0o077 == 0 } ?? false
  }
}
