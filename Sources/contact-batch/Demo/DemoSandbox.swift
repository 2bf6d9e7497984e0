import ContactsAPI

/// HubSpot behind the demo: this program's own executable, run as a child with `sandbox --port 0`.
///
/// The child is in a process group of its own, where the terminal's keys do not reach it, and ends with its parent:
/// its standard input is a pipe that nobody else holds.
final class DemoSandbox: Sendable {
  static let profile = "demo"
  /// What a person sees before the port is known.
  static let host = "127.0.0.1"
  /// The sandbox takes any.
  private static let token = "demo-token"

  private let slot: ChildSlot
  private let address: Task<Result<String, DemoFault>, Never>

  /// Starts it beside the caller, who does not wait.
  /// - Parameter executable: a program that takes the arguments of this one.
  init(executable: String = "/proc/self/exe", environment: ChildEnvironment) {
    let slot = ChildSlot()
    self.slot = slot
    address = Task.background { Self.start(executable, environment, in: slot) }
  }

  /// Waits until it listens.
  func settings(sendsTraceIDs: Bool = true) async throws(DemoFault) -> ConnectionSettings {
    let address = try await address.value.get()
    do throws(ConnectionFault) {
      return try Self.settings(BaseURL(address), sendsTraceIDs)
    } catch {
      throw .connection(error)
    }
  }

  /// Ends the child and returns when it is gone. Whoever waits for its address gets a fault.
  func stop() {
    slot.close()
  }

  private static func settings(
    _ baseURL: BaseURL, _ sendsTraceIDs: Bool
  ) throws(ConnectionFault) -> ConnectionSettings {
    var profile = Profile(name: profile, baseURL: baseURL)
    profile.sendsTraceIDs = sendsTraceIDs
    return ConnectionSettings(
      profile: profile,
      token: try ConnectionSettings.token(token, from: .variable(ConnectionSettings.tokenVariable)))
  }

  private static func spawn(
    _ executable: String, _ environment: ChildEnvironment
  ) throws(DemoFault) -> ChildProcess {
    do {
      return try ChildProcess(
        executable, arguments: ["contact-batch", "sandbox", "--port", "0"], environment: environment)
    } catch {
      throw .cannotStart(errno: error.errno)
    }
  }

  private static func start(
    _ executable: String, _ environment: ChildEnvironment, in slot: ChildSlot
  ) -> Result<String, DemoFault> {
    do throws(DemoFault) {
      let child = try spawn(executable, environment)
      guard slot.keep(child), let line = child.readLine() else { throw .noAddress }
      return .success(line)
    } catch {
      return .failure(error)
    }
  }
}
