import Journal

extension InputSource {
  /// A named pipe, from which nothing comes until another program writes to it.
  var isNamedPipe: Bool {
    guard case .file(let path) = self else { return false }
    return FileStatus(fileName: path.fileName, followsLinks: false)?.isPipe == true
  }

  /// What it holds can be read once: standard input, a named pipe, or one that a shell puts in the place of a file.
  var comesOnce: Bool {
    guard case .file(let path) = self else { return self == .standardInput }
    return FileStatus(fileName: path.fileName)?.isPipe == true
  }
}

extension CommandContext {
  /// Says what a command waits for, where it may have to wait for long.
  func narrateWait(for source: InputSource) {
    if source.isNamedPipe { printMessage(Sentence.waitingForWriter(source)) }
  }
}
