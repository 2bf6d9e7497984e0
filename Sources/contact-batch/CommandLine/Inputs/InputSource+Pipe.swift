import Glibc

extension InputSource {
  /// A named pipe, from which nothing comes until another program writes to it.
  var isNamedPipe: Bool {
    guard case .file(let path) = self else { return false }
    var status = stat()
    return lstat(path.fileName, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  /// What it holds can be read once: standard input, a named pipe, or one that a shell puts in the place of a file.
  var comesOnce: Bool {
    guard case .file(let path) = self else { return self == .standardInput }
    var status = stat()
    return stat(path.fileName, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }
}

extension CommandContext {
  /// Says what a command waits for, where it may have to wait for long.
  func narrateWait(for source: InputSource) {
    if source.isNamedPipe { printMessage(Sentence.waitingForWriter(source)) }
  }
}
