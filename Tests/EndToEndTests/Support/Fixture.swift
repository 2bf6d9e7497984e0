import Foundation

/// The files in `Fixtures`: the two examples of the published documentation, as it prints them, and a table.
enum Fixture {
  /// Ruby's notation, with placeholders for all values.
  static let request = "seed-request.txt"
  /// JSON, with placeholders for all values.
  static let response = "seed-response.json"

  /// 40 contacts as HubSpot exports them: what it sets itself, labels, owners by name and e-mail.
  static let hubSpotExport = "hubspot-export.csv"

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
