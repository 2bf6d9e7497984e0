import Dispatch
import Glibc
import SystemPackage

/// Standard input as a sign of life of the program at its other end.
enum StandardInput {
  /// Does something once the other end is closed. A terminal or a file has no other end.
  static func onEnd(_ action: @escaping @Sendable () -> Void) {
    guard isPipe else { return }
    DispatchQueue.global().async {
      while let piece = try? FileDescriptor.standardInput.readPiece(size: 512), !piece.isEmpty {}
      action()
    }
  }

  /// A terminal has no place to seek to either.
  private static var isPipe: Bool {
    lseek(0, 0, SEEK_CUR) < 0 && errno == ESPIPE && isatty(0) == 0
  }
}
