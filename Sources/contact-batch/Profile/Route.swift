import ContactsAPI
import Foundation
import Glibc

/// The way to a portal: whom to trust, and through which proxy.
struct Route: Hashable, Sendable {
  /// PEM files; none for what the system trusts.
  var certificateAuthorities: [String] = []
  var proxy: HTTPProxy?
}

extension Route {
  static let certificateFileVariable = "SSL_CERT_FILE"
  static let certificateFolderVariable = "SSL_CERT_DIR"

  /// What the profile says counts more than the environment.
  init(_ profile: Profile, environment: [String: String]) throws(ConnectionFault) {
    certificateAuthorities = try Self.authorities(profile, environment)
    guard !profile.baseURL.isLoopback else { return }
    do {
      proxy = try HTTPProxy.forHost(
        profile.baseURL.host, port: profile.baseURL.port, environment: environment)
    } catch {
      throw .proxy(error)
    }
  }

  private static func authorities(
    _ profile: Profile, _ environment: [String: String]
  ) throws(ConnectionFault) -> [String] {
    if let file = profile.certificateAuthorityFile { return [try readable(file)] }
    var files: [String] = []
    if let file = environment[certificateFileVariable], !file.isEmpty { files.append(try readable(file)) }
    for folder in environment[certificateFolderVariable]?.split(separator: ":") ?? [] {
      files += certificates(in: String(folder))
    }
    return files
  }

  private static func readable(_ file: String) throws(ConnectionFault) -> String {
    guard access(file, R_OK) == 0 else {
      throw .certificateFileUnreadable(path: file, errno: errno)
    }
    return file
  }

  /// The files of a folder that hold certificates, each once whatever it is linked as. Others are left out, as
  /// everywhere else.
  private static func certificates(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let paths = names.map { URL(filePath: "\(folder)/\($0)").resolvingSymlinksInPath().path }
    return Set(paths).sorted().filter { path in
      FileManager.default.contents(atPath: path)?.range(of: Data("-----BEGIN CERTIFICATE-----".utf8)) != nil
    }
  }
}
