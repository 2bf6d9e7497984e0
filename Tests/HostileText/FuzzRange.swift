import Foundation

/// Which seeds are tried.
public enum FuzzRange {
  /// What an environment variable asks for: `300`, or `17...17` for one. Nil where it says nothing.
  public static func asked(by name: String) -> ClosedRange<Int>? {
    let bounds = (ProcessInfo.processInfo.environment[name] ?? "").split(separator: ".").compactMap {
      Int($0)
    }
    guard let first = bounds.first, let last = bounds.last, last >= 1 else { return nil }
    return bounds.count == 1 ? 1...last : first...max(first, last)
  }
}
