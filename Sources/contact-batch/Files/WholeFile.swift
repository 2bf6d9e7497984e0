import Glibc

/// A file that is there as a whole or not at all, for its owner's eyes alone: it is written beside its place and then
/// given its name.
struct WholeFile {
  let path: String

  /// The way from the root, without looking at links.
  var fullPath: String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return "\(String(cString: folder))/\(path)"
  }

  /// - Parameters:
  ///   - isReplacing: what is there already makes way; otherwise it is kept.
  ///   - body: hands over what the file holds.
  func write<Result>(
    isReplacing: Bool, _ body: (Output) -> Result
  ) throws(WholeFileFault) -> Result {
    guard isReplacing || !exists else { throw .exists }
    var name = Array((folder + ".contact-batch-XXXXXX").utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw .system(errno) }
    let output = Output(file)
    let result = body(output)
    let failure = output.flush() ?? (fsync(file) == 0 ? nil : errno)
    close(file)
    do throws(WholeFileFault) {
      if let failure { throw .system(failure) }
      try isReplacing ? replace(from: name) : settle(from: name)
    } catch {
      unlink(name)
      throw error
    }
    return result
  }

  private var exists: Bool { access(path, F_OK) == 0 }

  private var folder: String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private func replace(from name: [CChar]) throws(WholeFileFault) {
    guard rename(name, path) == 0 else { throw .system(errno) }
  }

  /// A link never replaces anything. Some file systems have none: there, what comes in between is lost.
  private func settle(from name: [CChar]) throws(WholeFileFault) {
    if link(name, path) == 0 {
      unlink(name)
    } else if errno == EEXIST || exists {
      throw .exists
    } else {
      try replace(from: name)
    }
  }
}

/// Why a file was not written.
enum WholeFileFault: Error, Hashable {
  case exists
  /// The system's error number.
  case system(Int32)
}
