import Foundation
import Glibc
import SystemPackage

/// The configuration file of a person, which need not exist.
struct ConfigurationFile: Hashable, Sendable {
  static let sizeLimit = 256 * 1024
  /// Some editors put it first.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let path: String
  private let home: String?

  /// `$XDG_CONFIG_HOME/contact-batch/config.yaml`, else `~/.config/contact-batch/config.yaml`; nil where neither
  /// place is known.
  init?(environment: [String: String]) {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let named = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let folder = named ?? home.map({ $0 + "/.config" }) else { return nil }
    path = folder + "/contact-batch/config.yaml"
    self.home = home
  }

  /// What it says and what is wrong with it. A file that does not exist says nothing.
  func read() -> (configuration: Configuration, problems: [ConfigurationProblem]) {
    do throws(ConfigurationProblem) {
      guard let text = try text() else { return (Configuration(), []) }
      return ConfigurationReader.read(
        text, folder: (path as NSString).deletingLastPathComponent, home: home, now: SystemClock.now())
    } catch {
      return (Configuration(), [error])
    }
  }

  /// - Throws: the first error in it.
  func configuration() throws(ConfigurationProblem) -> Configuration {
    let (configuration, problems) = read()
    if let error = problems.first(where: { $0.severity == .error }) { throw error }
    return configuration
  }

  var exists: Bool { access(path, F_OK) == 0 }

  private func text() throws(ConfigurationProblem) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      guard errno != ENOENT, errno != ENOTDIR else { return nil }
      throw Self.problem(.unreadable(errno: errno))
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    while bytes.count <= Self.sizeLimit {
      let piece = try Self.piece(of: file)
      if piece.isEmpty { break }
      bytes += piece
    }
    guard bytes.count <= Self.sizeLimit else { throw Self.problem(.tooLarge(limit: Self.sizeLimit)) }
    let mark = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    guard let text = String(validating: bytes.dropFirst(mark), as: UTF8.self) else {
      throw Self.problem(.notUTF8)
    }
    return text
  }

  private static func piece(of file: Int32) throws(ConfigurationProblem) -> [UInt8] {
    do {
      return try FileDescriptor(rawValue: file).readPiece()
    } catch {
      throw problem(.unreadable(errno: error.rawValue))
    }
  }

  private static func problem(_ rule: ConfigurationProblem.Rule) -> ConfigurationProblem {
    ConfigurationProblem(line: 1, key: "file", rule: rule)
  }
}
