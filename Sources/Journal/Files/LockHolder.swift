import Foundation

/// The process that has a file locked, as the system's list of locks tells.
struct LockHolder: Equatable, Sendable {
  let process: Int32
  let isStopped: Bool

  /// - Parameter descriptor: of the file that is locked.
  static func find(_ descriptor: Int32) -> Self? {
    guard let file = FileIdentity(descriptor: descriptor),
      let locks = text(of: "/proc/locks"), let process = process(locking: file, in: locks)
    else { return nil }
    return Self(process: process, isStopped: text(of: "/proc/\(process)/stat").map(isStopped) ?? false)
  }

  /// - Parameter locks: lines such as `1: FLOCK  ADVISORY  WRITE 1234 fe:00:5678 0 EOF`; those that wait for a
  ///   lock have an arrow after the number.
  static func process(locking file: FileIdentity, in locks: some StringProtocol) -> Int32? {
    for line in locks.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count >= 6, fields[1] == "FLOCK", let process = Int32(fields[4]), process > 0 else {
        continue
      }
      let place = fields[5].split(separator: ":")
      guard place.count == 3, let major = UInt64(place[0], radix: 16),
        let minor = UInt64(place[1], radix: 16),
        UInt64(place[2]) == file.inode, major == file.major, minor == file.minor
      else { continue }
      return process
    }
    return nil
  }

  /// - Parameter status: such as `1234 (name) T 1 …`; a name may hold anything.
  static func isStopped(_ status: String) -> Bool {
    guard let end = status.lastIndex(of: ")") else { return false }
    let state = status[end...].dropFirst().first { $0 != " " }
    return state == "T" || state == "t"
  }

  private static func text(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension FileIdentity {
  /// As the C library's `major` and `minor`, which are macros.
  var major: UInt64 { (device >> 8) & 0xFFF | (device >> 32) & 0xFFFF_F000 }
  var minor: UInt64 { device & 0xFF | (device >> 12) & 0xFFFF_FF00 }
}
