import Foundation

/// The bodies in `Fixtures`: the shapes of the published schemas and of real answers, with invented data.
enum Fixture {
  struct Missing: Error {
    var name: String
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url(name)))
  }

  static func path(_ name: String) throws -> String {
    try url(name).path
  }

  private static func url(_ name: String) throws -> URL {
    guard let url = Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil) else {
      throw Missing(name: name)
    }
    return url
  }
}
