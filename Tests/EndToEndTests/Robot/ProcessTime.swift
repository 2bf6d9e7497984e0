import Foundation

/// The processor time a program has used, in the ticks of the kernel: a hundred a second.
struct ProcessTime {
  let ticks: Int

  struct Unreadable: Error {
    var text: String
  }

  /// Also of a program that has ended, as long as nobody has asked how.
  init(of pid: pid_t) throws {
    let text = try String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
    // The name, in parentheses, may hold blanks. Behind it come the state and ten numbers, then the times.
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else {
      throw Unreadable(text: text)
    }
    ticks = user + system
  }
}
