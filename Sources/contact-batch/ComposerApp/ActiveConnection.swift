/// The connection that is asked, and how plans for it are made.
struct ActiveConnection: Sendable {
  let connection: PortalConnection
  let sendsTraceIDs: Bool
}

/// For which connection a task asks. What it learns after another one was chosen is not heard.
enum ConnectionEpoch {
  @TaskLocal static var current: Int?
}
