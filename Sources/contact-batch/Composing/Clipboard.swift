import Composer
import Foundation
import Glibc
import Journal

/// Hands text to the person's terminal for its clipboard, and writes it to a file beside, since no terminal says whether it took it.
struct Clipboard {
  /// Larger texts are cut off by some terminals; those go to the file alone. Bytes.
  static let mostBytes = 74_000

  let state: StateDirectory
  let terminal: Int32

  func copy(_ copied: CopiedText) -> Message {
    let path = state.path + "/last-copy.txt"
    let bytes = Array(copied.text.utf8)
    guard write(bytes, to: path) else {
      return .copyFailed("\(path) cannot be written: \(String(cString: strerror(errno)))")
    }
    if bytes.count <= Self.mostBytes { send(Data(bytes)) }
    return .copied(file: path)
  }

  private func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    return bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) } == bytes.count
  }

  /// OSC 52: the terminal puts the text on the clipboard of the machine at which the person sits.
  private func send(_ bytes: Data) {
    let sequence = Array("\u{1B}]52;c;\(bytes.base64EncodedString())\u{1B}\\".utf8)
    _ = sequence.withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
  }
}
