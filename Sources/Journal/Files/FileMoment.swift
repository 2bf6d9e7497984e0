import Foundation

/// What shows whether a database was changed: commits are appended to its log, and everything else is told by these.
struct FileMoment: Equatable {
  private let database: [Int]
  private let logHead: Data?

  init(database path: String) {
    var status = stat()
    let isThere = stat(path, &status) == 0
    database = isThere ? [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec] : []
    let log = FileHandle(forReadingAtPath: path + "-wal")
    logHead = try? log?.read(upToCount: WriteAheadLog.headerSize)
    try? log?.close()
  }
}
