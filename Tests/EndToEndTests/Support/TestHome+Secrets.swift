import Foundation
import Testing

extension TestHome {
  /// No file that programs have left in this home holds the text.
  func expectNo(_ secret: String, _ location: SourceLocation = #_sourceLocation) throws {
    let files = FileManager.default.enumerator(at: url, includingPropertiesForKeys: [.isRegularFileKey])
    var count = 0
    for case let file as URL in files ?? .init() {
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      count += 1
      let found = try Data(contentsOf: file).range(of: Data(secret.utf8))
      #expect(found == nil, "\(file.lastPathComponent)", sourceLocation: location)
    }
    #expect(count >= 2, sourceLocation: location)
  }
}
