import Foundation

/// What the system says of a file.
public struct FileStatus: Equatable, Sendable {
  /// The bits that tell its kind and who may do what with it.
  public let mode: UInt32
  public let size: Int
  /// The device that a special file stands for.
  public let specialDevice: UInt64

  /// Nil where the system does not say.
  public init?(of file: Int32) {
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Nil where the system does not say.
  public init?(path: String) {
    self.init(fileName: Array(path.utf8CString))
  }

  /// Nil where the system does not say.
  /// - Parameters:
  ///   - path: the bytes of the name, with a 0 at the end: it need not be text.
  ///   - followsLinks: a symbolic link stands for what it leads to.
  public init?(fileName path: [CChar], followsLinks: Bool = true) {
    var status = stat()
    guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.init(status)
  }

  /// Whether it is a pipe, be it one with a name.
  public var isPipe: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFIFO) }

  public var isFolder: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }

  private init(_ status: stat) {
    mode = UInt32(status.st_mode)
    size = Int(status.st_size)
    specialDevice = UInt64(status.st_rdev)
  }
}
