import Glibc
import Synchronization

/// A program that has the terminal while this one waits.
enum ForegroundProcess {
  private static let current = Mutex<pid_t?>(nil)

  /// Runs a command of the shell, with words added that the shell does not read.
  /// - Returns: its status as a shell gives it.
  static func run(
    _ command: String, _ words: [String], environment: ChildEnvironment, input: Int32, output: Int32,
    error: Int32
  ) throws(SpawnFault) -> Int32 {
    var pid: pid_t = 0
    let failure = ChildProcess.withTemporary(posix_spawn_file_actions_t.self) { actions in
      posix_spawn_file_actions_init(actions)
      defer { posix_spawn_file_actions_destroy(actions) }
      posix_spawn_file_actions_adddup2(actions, input, 0)
      posix_spawn_file_actions_adddup2(actions, output, 1)
      posix_spawn_file_actions_adddup2(actions, error < 0 ? output : error, 2)
      let arguments = ["sh", "-c", "\(command) \"$@\"", "sh"] + words
      let copies: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
      defer { for copy in copies { free(copy) } }
      return environment.withVariables { posix_spawn(&pid, "/bin/sh", actions, nil, copies, $0) }
    }
    guard failure == 0 else { throw SpawnFault(errno: failure) }
    current.withLock { current in current = pid }
    return ChildProcess.shellStatus(wait(for: pid))
  }

  /// Asks the program to end, if there is one. From any thread.
  static func endCurrent() {
    current.withLock { current in
      guard let pid = current else { return }
      kill(pid, SIGTERM)
      kill(pid, SIGCONT)
    }
  }

  /// As long as it is to be found under its number, it is there.
  private static func wait(for pid: pid_t) -> Int32 {
    ChildProcess.withTemporary(siginfo_t.self) { info in
      while waitid(P_PID, id_t(pid), info, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    }
    return current.withLock { current in
      current = nil
      var status: Int32 = 0
      while waitpid(pid, &status, 0) < 0, errno == EINTR {}
      return status
    }
  }
}
