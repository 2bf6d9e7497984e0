import Foundation

/// The name that Linux gives to the run of a machine from its start to its end.
enum BootID {
  /// Nil where the system tells none.
  static let current: String? = {
    guard let text = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8) else {
      return nil
    }
    let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return name.isEmpty ? nil : name
  }()
}
