import Foundation

/// The process that has a file locked, as the system's list of locks tells.
struct LockHolder: Equatable, Sendable {
  let process: Int32
  let isStopped: Bool

  /// - Parameter descriptor: of the file that is locked.
  static func find(_ descriptor: Int32) -> Self? {
    FileIdentity(descriptor: descriptor).flatMap(find)
  }

  /// Whether any process has the file locked; true where nobody can tell.
  static func isLocked(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return errno != ENOENT }
    guard let file = FileIdentity(path: path), text(of: "/proc/locks") != nil else { return true }
    return find(file) != nil
  }

  private static func find(_ file: FileIdentity) -> Self? {
    // The system writes the list piece by piece, and a line may be left out where locks come and go meanwhile.
    for _ in 0..<10 {
      if let process = text(of: "/proc/locks").flatMap({ process(locking: file, in: $0) }) {
        return Self(process: process, isStopped: text(of: "/proc/\(process)/stat").map(isStopped) ?? false)
      }
    }
    return nil
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

  /// The system hands over a piece of such a file at a time, whatever room there is for more.
  private static func text(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let piece = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = max(0, Foundation.read(descriptor, buffer.baseAddress, buffer.count))
      }
      guard !piece.isEmpty else { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece
    }
  }
}

extension FileIdentity {
  /// As the C library's `major` and `minor`, which are macros.
  var major: UInt64 { (device >> 8) & 0xFFF | (device >> 32) & 0xFFFF_F000 }
  var minor: UInt64 { device & 0xFF | (device >> 12) & 0xFFFF_FF00 }
}
