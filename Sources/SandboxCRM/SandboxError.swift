/// Why the sandbox did not start.
public enum SandboxError: Error, Hashable, Sendable {
  /// Something else listens on this port.
  case portTaken(Int)
  /// Not a number from 0 to 65535.
  case portOutOfRange(Int)
  /// The system refused the port, with its `errno`.
  case cannotListen(port: Int, errno: Int32)
  /// The document of faults cannot be used.
  case faults(FaultDocumentError)
}
