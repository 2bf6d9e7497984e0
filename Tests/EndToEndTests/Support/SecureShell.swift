import Foundation
import Glibc

/// An SSH server of this machine that has the program as its only command, as the recipe sets it up. The client speaks
/// to it over a pipe, so that no port is needed.
final class SecureShell {
  private static let server = ProcessInfo.processInfo.environment["CONTACT_BATCH_SSHD"] ?? "/usr/sbin/sshd"
  private static let client = "/usr/bin/ssh"
  private static let keyMaker = "/usr/bin/ssh-keygen"

  static var isThere: Bool {
    // As root it gives its rights away to an account of its own.
    [server, client, keyMaker].allSatisfy(FileManager.default.isExecutableFile(atPath:))
      && (geteuid() != 0 || getpwnam("sshd") != nil)
  }

  /// Of the person who runs the server; the demo's state is in there.
  private let home: TestHome
  /// Of the person at the client.
  private let clientHome: TestHome

  init() throws {
    (home, clientHome) = (try TestHome(), try TestHome())
    for name in ["host", "person"] {
      let made = try CommandRun(
        ["-q", "-t", "ed25519", "-N", "", "-f", home.path + "/" + name], program: .at(Self.keyMaker),
        home: home)
      guard made.status == .exited(0) else { throw CocoaError(.fileWriteUnknown) }
    }
    // Where sshd runs as root it wants the folder of its own.
    try? FileManager.default.createDirectory(atPath: "/run/sshd", withIntermediateDirectories: true)
    try home.write(try configuration(), to: "sshd_config")
  }

  private func configuration() throws -> String {
    """
    HostKey \(home.path)/host
    AuthorizedKeysFile \(home.path)/person.pub
    StrictModes no
    UsePAM no
    PasswordAuthentication no
    PermitRootLogin prohibit-password
    DisableForwarding yes
    PermitTunnel no
    PermitUserEnvironment no
    PermitUserRC no
    Subsystem sftp internal-sftp
    ForceCommand cd \(home.path) && exec /usr/bin/env -i HOME=\(home.path) \
    XDG_STATE_HOME=\(home.path)/state TERM=xterm-256color LANG=C.UTF-8 PATH=/usr/bin:/bin \
    \(try Program.contactBatch.path()) --demo --restricted
    """
  }

  /// A session with a terminal.
  func login(options: [String] = [], environment: [String: String] = [:]) throws -> TerminalApp {
    try TerminalApp.start(
      arguments(["-tt"] + options), program: .at(Self.client), environment: environment, home: clientHome)
  }

  /// A session without one.
  func run(_ command: [String], options: [String] = []) throws -> CommandRun {
    let isSubsystem = command.first == "-s"
    return try CommandRun(
      arguments((isSubsystem ? ["-s"] : ["-T"]) + options)
        + (isSubsystem ? Array(command.dropFirst()) : command),
      program: .at(Self.client), home: clientHome)
  }

  /// What is in the home beside what the recipe, the program and the server's own login (`.cache`) put there.
  var touchedFiles: [String] {
    let own: Set = ["host", "host.pub", "person", "person.pub", "sshd_config", "state", ".cache"]
    return ((try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []).filter {
      !own.contains($0)
    }
  }

  private func arguments(_ options: [String]) -> [String] {
    [
      "-F", "/dev/null", "-i", home.path + "/person", "-o", "IdentitiesOnly=yes",
      "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=INFO",
      "-o", "ProxyCommand=\(Self.server) -i -f \(home.path)/sshd_config",
    ] + options + [NSUserName() + "@loopback"]
  }
}
