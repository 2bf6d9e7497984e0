/// Why the demo has no sandbox.
enum DemoFault: Error, Hashable, Sendable {
  /// With the system's error number.
  case cannotStart(errno: Int32)
  /// It ended, or was stopped, before it said where it listens.
  case noAddress
  case connection(ConnectionFault)
}
