import ContactsAPI
import Foundation
import Glibc
import Journal
import Logging

/// What a portal said of its schema, as it answered, in files of the person's cache. They can be deleted at any time: what
/// is damaged or cannot be written is left out, with a line in the log.
struct SchemaCache: Sendable {
  /// The answers of one question, page by page.
  struct Entry {
    let readAt: Int64
    let answers: [JSONNode]
  }

  private let folder: String
  private let logger: Logger

  /// Nil where there is no place for a cache.
  /// - Parameter baseURL: what tells portals of the same number apart.
  init?(environment: [String: String], baseURL: String, portal: Int, logger: Logger) {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
    let named = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let place = named ?? home else { return nil }
    folder = "\(place)/contact-batch/\(Self.word(baseURL))-\(portal)"
    self.logger = logger
  }

  func read(_ name: String) -> Entry? {
    let path = path(of: name)
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    guard let entry = Entry(Array(data)) else {
      logger.warning("a damaged cache is left out", metadata: ["file": "\(path)"])
      return nil
    }
    return entry
  }

  /// The names that begin so, without that beginning.
  func names(after prefix: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }
      .map { String($0.dropFirst(prefix.count).dropLast(5)) }
  }

  func write(_ name: String, _ answers: [[UInt8]], at now: Int64) {
    let path = path(of: name)
    do {
      try StateDirectory(path: (folder as NSString).deletingLastPathComponent).prepare()
      try StateDirectory(path: folder).prepare()
      try WholeFile(path: path).write(isReplacing: true) { $0.write(Entry.bytes(answers, readAt: now)) }
    } catch {
      logger.warning("the cache is not written", metadata: ["file": "\(path)", "error": "\(error)"])
    }
  }

  private func path(of name: String) -> String { "\(folder)/\(Self.word(name)).json" }

  /// As a file may be called anywhere.
  private static func word(_ text: String) -> String {
    String(
      text.map { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) ? $0 : "_" }.prefix(120))
  }
}

extension SchemaCache.Entry {
  fileprivate init?(_ bytes: [UInt8]) {
    guard let json = try? JSONReader.read(bytes), let time = json["readAt"]?.text.flatMap({ Int64($0) }),
      case .array(let answers)? = json["answers"]?.kind
    else { return nil }
    (readAt, self.answers) = (time, answers)
  }

  fileprivate static func bytes(_ answers: [[UInt8]], readAt: Int64) -> [UInt8] {
    Array(#"{"readAt":\#(readAt),"answers":["#.utf8) + answers.joined(separator: [UInt8(ascii: ",")])
      + Array("]}\n".utf8)
  }
}
