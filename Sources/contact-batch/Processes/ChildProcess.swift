import Glibc
import SystemPackage

/// Why a child could not be started: the system's error number.
struct SpawnFault: Error {
  let errno: Int32
}

/// A child whose standard input and output are pipes to this program, unless a terminal is lent to it.
struct ChildProcess: Sendable {
  let pid: pid_t
  let input: Int32
  let output: Int32

  /// - Parameters:
  ///   - arguments: from the program's own name on.
  ///   - terminal: what it reads from and where it complains; nil for nothing at all.
  init(
    _ executable: String, arguments: [String], environment: ChildEnvironment = .whole, terminal: Int32? = nil
  ) throws(SpawnFault) {
    let theirInput = try Self.pipe()
    let theirOutput: (reading: Int32, writing: Int32)
    do {
      theirOutput = try Self.pipe()
    } catch {
      for end in [theirInput.reading, theirInput.writing] { close(end) }
      throw error
    }
    (input, output) = (theirInput.writing, theirOutput.reading)
    defer { for end in [theirInput.reading, theirOutput.writing] { close(end) } }
    var pid: pid_t = 0
    let failure = environment.withVariables { variables in
      Self.spawn(
        &pid, executable, arguments, variables, terminal ?? theirInput.reading, theirOutput.writing,
        errors: terminal)
    }
    guard failure == 0 else {
      for end in [input, output] { close(end) }
      throw SpawnFault(errno: failure)
    }
    self.pid = pid
  }

  /// The first line that it prints, without the line break; nil if it ends before.
  func readLine() -> String? {
    var line: [UInt8] = []
    while line.count < 4096 {
      guard let byte = try? FileDescriptor(rawValue: output).readPiece(size: 1).first else { return nil }
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return nil
  }

  /// Ends it, and returns when it is gone. Not to be called twice.
  ///
  /// The reading end stays open for a thread that may still be reading: it sees the end of the pipe.
  func end() {
    close(input)
    kill(pid, SIGKILL)
    _ = waitForEnd()
  }

  /// - Returns: its status as the system has it.
  func waitForEnd() -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Neither end is inherited by any other program.
  private static func pipe() throws(SpawnFault) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw SpawnFault(errno: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  // The structures of C are only ever handled by address here: under `MemberImportVisibility` the module that owns
  // their initializers depends on the order of compilation.

  private static func spawn(
    _ pid: inout pid_t, _ executable: String, _ arguments: [String],
    _ variables: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ input: Int32, _ output: Int32,
    errors: Int32?
  ) -> Int32 {
    withTemporary(posix_spawn_file_actions_t.self) { actions in
      posix_spawn_file_actions_init(actions)
      defer { posix_spawn_file_actions_destroy(actions) }
      posix_spawn_file_actions_adddup2(actions, input, 0)
      posix_spawn_file_actions_adddup2(actions, output, 1)
      if let errors {
        posix_spawn_file_actions_adddup2(actions, errors, 2)
      } else {
        posix_spawn_file_actions_addopen(actions, 2, "/dev/null", O_WRONLY, 0)
      }
      return withTemporary(posix_spawnattr_t.self) { attributes in
        posix_spawnattr_init(attributes)
        defer { posix_spawnattr_destroy(attributes) }
        setApart(attributes)
        let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        return posix_spawn(&pid, executable, actions, attributes, words, variables)
      }
    }
  }

  /// A process group of its own, and none of this program's handling of signals.
  private static func setApart(_ attributes: UnsafeMutablePointer<posix_spawnattr_t>) {
    posix_spawnattr_setpgroup(attributes, 0)
    withTemporary(sigset_t.self) { signals in
      sigemptyset(signals)
      posix_spawnattr_setsigmask(attributes, signals)
      sigfillset(signals)
      posix_spawnattr_setsigdefault(attributes, signals)
    }
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(attributes, Int16(truncatingIfNeeded: flags))
  }

  static func withTemporary<Structure, Result>(
    _ type: Structure.Type, _ body: (UnsafeMutablePointer<Structure>) -> Result
  ) -> Result {
    let structure = UnsafeMutablePointer<Structure>.allocate(capacity: 1)
    defer { structure.deallocate() }
    return body(structure)
  }
}
