import Composer
import Foundation
import Glibc
import Journal
import SystemPackage

/// Hands text to the person's terminal for its clipboard, and writes it to a file beside, since no terminal says whether it took it.
struct Clipboard {
  let state: StateDirectory
  /// Nil where nothing but lines of text is written.
  let terminal: Int32?
  let environment: [String: String]
  /// No file is written.
  var isRestricted = false

  func copy(_ copied: CopiedText) -> Message {
    let bytes = Array(copied.text.utf8)
    let path = state.path + "/last-copy.txt"
    let fault = isRestricted ? nil : write(bytes, to: path)
    let sequence = terminal.flatMap { _ in ClipboardSequence(bytes, environment: environment) }
    if let sequence, let terminal { _ = Self.write(sequence.bytes, to: terminal) }
    if isRestricted { return .files(.copied(file: nil, isSent: sequence != nil)) }
    if let fault {
      return .files(.copyFailed(.file(Sentence.notInFile(path, errno: fault)), isSent: sequence != nil))
    }
    return
      .files(
        .copied(file: StateDirectory.shortened(path, home: environment["HOME"]), isSent: sequence != nil))
  }

  /// The error number; nil where all of it is written.
  private func write(_ bytes: [UInt8], to path: String) -> Int32? {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return errno }
    defer { close(file) }
    return Self.write(bytes, to: file)
  }

  /// Half of a sequence would have the terminal wait for the rest.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    do {
      try FileDescriptor(rawValue: descriptor).writeWhole(bytes)
      return nil
    } catch {
      return error.rawValue
    }
  }
}
