import Foundation

/// The directory in which drafts and submissions are kept. Only its owner may look into it.
public struct StateDirectory: Hashable, Sendable {
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// Creates the directory if need be, with mode 0700 whatever the umask. One that is found empty is closed to
  /// others as well; one that holds something already is somebody's choice and keeps its mode.
  public func prepare() throws(JournalError) {
    let isNew = !FileManager.default.fileExists(atPath: path)
    if isNew { try createWithParents() }
    let entries = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard let entries else { throw JournalError(isFolder ? .notReadable : .system(ENOTDIR), path: path) }
    guard isNew || entries.isEmpty else { return }
    if chmod(path, 0o700) != 0, isNew { throw .lastSystemError(path: path) }
  }

  /// Whether it holds that file.
  /// - Throws: where nobody can tell.
  public func contains(_ name: String) throws(JournalError) -> Bool {
    var status = stat()
    if stat(file(name), &status) == 0 { return true }
    switch errno {
    case ENOENT: return false
    case EACCES, EPERM: throw JournalError(.notReadable, path: path)
    default: throw .lastSystemError(path: path)
    }
  }

  private var isFolder: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// A directory inside this one, with mode 0700.
  func subdirectory(_ name: String) throws(JournalError) -> StateDirectory {
    let directory = StateDirectory(path: path + "/" + name)
    try directory.prepare()
    return directory
  }

  func file(_ name: String) -> String { path + "/" + name }

  private func createWithParents() throws(JournalError) {
    let parent = (path as NSString).deletingLastPathComponent
    if !parent.isEmpty, !FileManager.default.fileExists(atPath: parent) {
      do {
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      } catch {
        throw JournalError(.notWritable, path: parent)
      }
    }
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw .lastSystemError(path: path) }
  }
}
