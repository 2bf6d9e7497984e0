import Drafts

extension InputList {
  /// So many chunks are decoded by whoever looks at them, in less time than a thread takes to begin.
  private static let fewChunks = 16

  /// Decodes what was stored, on a thread of its own: whoever walks through the inputs later waits for nothing. From
  /// the end, since the rules check from the beginning meanwhile.
  func decodeAhead() {
    guard chunks.count > Self.fewChunks else { return }
    Task.background { for chunk in chunks.reversed() { _ = chunk.inputs } }
  }
}
