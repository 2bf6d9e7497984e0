import Foundation

extension ChildProcess {
  /// The bytes that the program has read so far, from wherever; 0 where the system does not tell.
  var readCount: Int {
    let text = try? String(contentsOfFile: "/proc/\(pid)/io", encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix("rchar: ") }
    return line.flatMap { Int($0.dropFirst("rchar: ".count)) } ?? 0
  }
}
