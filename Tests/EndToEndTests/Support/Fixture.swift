import Foundation

/// The bodies in `Fixtures`: the two examples of the published documentation, as it prints them.
enum Fixture {
  /// Ruby's notation, with placeholders for all values.
  static let request = "seed-request.txt"
  /// JSON, with placeholders for all values.
  static let response = "seed-response.json"

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
