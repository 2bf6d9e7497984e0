import Foundation

extension ChildProcess {
  /// The bytes that the program has read so far, from wherever; 0 where the system does not tell.
  var readCount: Int { counter("rchar") }

  /// The system calls by which it has written so far, to wherever; 0 where the system does not tell.
  var writeCalls: Int { counter("syscw") }

  private func counter(_ name: String) -> Int {
    let text = try? String(contentsOfFile: "/proc/\(pid)/io", encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix("\(name): ") }
    return line.flatMap { Int($0.dropFirst(name.count + 2)) } ?? 0
  }
}
