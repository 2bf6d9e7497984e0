import Glibc

/// The user of this machine who runs the program.
enum LocalUser {
  /// Nil where the machine does not know the user. The environment is not asked: anybody can set it.
  static var name: String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16384)
    guard getpwuid_r(getuid(), &entry, &buffer, buffer.count, &found) == 0, found != nil,
      let name = entry.pw_name
    else { return nil }
    return String(cString: name)
  }
}
