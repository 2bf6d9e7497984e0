import Foundation
import Journal

/// A directory of its own for a test, gone when the test is.
final class Scratch: Sendable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "journal-tests-" + UUID().uuidString
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var state: StateDirectory { StateDirectory(path: path) }

  /// What a killed program leaves: the files as they are now, without its locks.
  func copy() throws -> Scratch {
    let copy = Scratch()
    try FileManager.default.copyItem(atPath: path, toPath: copy.path)
    return copy
  }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
  }

  func text(of name: String) -> String? {
    FileManager.default.contents(atPath: file(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The permissions, as `ls` would show them in octal.
  func mode(of name: String = "") throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: name.isEmpty ? path : file(name))
    return String((attributes[.posixPermissions] as? Int) ?? 0, radix: 8)
  }
}
