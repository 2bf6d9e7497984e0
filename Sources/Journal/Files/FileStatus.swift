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
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    mode = UInt32(status.st_mode)
    size = Int(status.st_size)
    specialDevice = UInt64(status.st_rdev)
  }
}
