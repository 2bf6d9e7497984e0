#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The time of day of this machine, by which the library judges certificates too.
enum MachineTime {
  /// Since 1970.
  static func seconds() -> Int { Int(time(nil)) }
}
