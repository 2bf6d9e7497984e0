import CPseudoTerminal
import Glibc

/// How a program ended.
enum ExitStatus: Equatable, Sendable {
  case exited(Int32)
  case signalled(Int32)
}

/// A program that runs; it is killed, with its process group, when its owner lets go of it.
final class ChildProcess {
  struct Streams {
    var input: Int32
    var output: Int32
    var error: Int32
    /// The input is a terminal and becomes the controlling one.
    var ownsTerminal = false
  }

  let pid: pid_t
  private let exitDescriptor: Descriptor
  private(set) var status: ExitStatus?

  init(
    _ program: Program, arguments: [String], environment: [String: String], directory: String,
    streams: Streams
  )
    throws
  {
    var pid: pid_t = 0
    let failure = try program.withArguments(arguments, environment) { path, arguments, environment in
      directory.withCString { directory in
        var program = cpt_program(
          path: path, arguments: arguments, environment: environment, directory: directory,
          input: streams.input, output: streams.output, error: streams.error,
          owns_terminal: streams.ownsTerminal)
        return cpt_spawn(&program, &pid)
      }
    }
    guard failure == 0 else { throw SystemFailure(step: "start \(program)", number: failure) }
    self.pid = pid
    exitDescriptor = Descriptor(cpt_exit_descriptor(pid))
  }

  deinit {
    guard !reap() else { return }
    _ = kill(-pid, SIGKILL)
    _ = Deadline().poll([exitInterest])
    reap()
  }

  /// Readable when the program has ended.
  var exitInterest: pollfd {
    exitDescriptor.interest(POLLIN)
  }

  /// Notes how the program ended.
  /// - Returns: whether it has.
  @discardableResult
  func reap() -> Bool {
    var result = cpt_exit()
    if status == nil, cpt_reap(pid, &result) {
      status = result.signal == 0 ? .exited(result.code) : .signalled(result.signal)
    }
    return status != nil
  }

  func send(_ signal: Int32) {
    if !reap() { _ = kill(pid, signal) }
  }
}
