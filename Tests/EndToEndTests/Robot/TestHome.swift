import Foundation

/// A person's home folder, made for one test and removed with it. Programs run in it.
final class TestHome {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "contact-batch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  var path: String { url.path }
  var state: URL { url.appending(path: "state/contact-batch") }

  /// Writes a file into the home.
  /// - Returns: its name, which is also its path for a program that runs here.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: url.appending(path: name))
    return name
  }

  /// Writes the configuration.
  /// - Returns: its path.
  @discardableResult
  func configure(_ yaml: String) throws -> String {
    let folder = url.appending(path: "config/contact-batch")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(yaml.utf8).write(to: folder.appending(path: "config.yaml"))
    return folder.appending(path: "config.yaml").path
  }

  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appending(path: name)))
  }

  /// The whole environment of a program in this home: nothing of the machine's own configuration.
  func environment(adding more: [String: String] = [:]) -> [String: String] {
    let own = [
      "HOME": path,
      "XDG_STATE_HOME": url.appending(path: "state").path,
      "XDG_CONFIG_HOME": url.appending(path: "config").path,
      "XDG_CACHE_HOME": url.appending(path: "cache").path,
      "CONTACT_BATCH_STATE": state.path,
      "LANG": "C.UTF-8",
      "TERM": "xterm-256color",
      "PATH": "/usr/local/bin:/usr/bin:/bin",
      "PS1": "$ ",
    ]
    return own.merging(more) { $1 }
  }
}
