/// Reads JSON piece by piece: the text may be cut anywhere, even inside an escape or a character.
///
/// It is lenient where pasted text and documentation differ from the standard: `=>` counts as `:`, a byte order mark
/// is skipped, and several documents may follow one another. Numbers are kept as text. After an error it stays failed:
/// every further call throws the same error.
///
/// Reading a text that is in memory as a whole is the job of ``JSONReader``.
public struct JSONTokenizer: Sendable {
  /// What to do with bytes that are no UTF-8 and with halves of surrogate pairs.
  public enum BrokenText: Sendable {
    /// U+FFFD takes their place: right for answers, of which nothing should be lost.
    case replaced
    /// An error at their place.
    case refused
    /// The token goes on as far as it can be read, with its fault. So do words and numbers that are none, and control
    /// characters inside strings: right for files, of which one value should not cost the rest.
    case noted
  }

  /// How many containers may be open at once.
  public static let defaultMaximumDepth = 128

  let maximumDepth: Int
  let brokenText: BrokenText
  /// Bytes of all former chunks.
  var consumed = 0
  var line = 1
  /// Offset of the first byte of the line.
  var lineStart = 0
  /// The open containers, outermost first: `true` is an object.
  var containers: [Bool] = []
  var expectation = Expectation.document
  var scalar: PartialScalar?
  private var markBytesSeen = 0
  private var failure: JSONSyntaxError?
  /// What is skipped after an error, up to the end of a container.
  var skip: JSONSkip?

  /// A tokenizer that has seen nothing.
  ///
  /// - Parameters:
  ///   - maximumDepth: how many containers may be open at once.
  ///   - brokenText: what becomes of text that is not Unicode.
  public init(maximumDepth: Int = defaultMaximumDepth, brokenText: BrokenText = .replaced) {
    self.maximumDepth = maximumDepth
    self.brokenText = brokenText
  }

  /// How many containers are open: 0 between documents.
  public var depth: Int { containers.count }

  /// How many bytes of a string, number or word are kept that is not complete.
  public var heldByteCount: Int { scalar?.bytes.count ?? 0 }

  /// The line of what is read next, from 1.
  public var currentLine: Int { line }

  /// Reads the next chunk and calls `emit` for each token that ends in it.
  public mutating func consume(
    _ bytes: UnsafeBufferPointer<UInt8>, emit: (JSONToken) -> Void
  ) throws(JSONSyntaxError) {
    try failingOnce { tokenizer throws(JSONSyntaxError) in
      try tokenizer.scan(bytes, emit: emit)
      tokenizer.consumed += bytes.count
    }
  }

  /// Reads the next chunk and calls `emit` for each token that ends in it.
  public mutating func consume(
    _ bytes: [UInt8], emit: (JSONToken) -> Void
  ) throws(JSONSyntaxError) {
    try bytes.withUnsafeBufferPointer { buffer throws(JSONSyntaxError) in
      try consume(buffer, emit: emit)
    }
  }

  /// Says that the text is complete. A text without any document is fine here.
  public mutating func finish(emit: (JSONToken) -> Void) throws(JSONSyntaxError) {
    try failingOnce { tokenizer throws(JSONSyntaxError) in
      if let skip = tokenizer.skip { throw skip.error }
      try tokenizer.finishScalar(emit: emit)
      guard tokenizer.expectation == .document, (1...2).contains(tokenizer.markBytesSeen) == false else {
        throw tokenizer.error(.unexpectedEnd, at: 0)
      }
    }
  }

  /// The rest of a container is being skipped. An error now means that its end is not to be found.
  public var isSkipping: Bool { skip != nil }

  /// Goes on after an error of the last chunk that came at one of its bytes: behind the end of the container of that
  /// depth which is open there. The line ends between must not stand inside quotes: then the error stays.
  /// - Returns: how many bytes of the chunk were read before; nil where it cannot go on.
  public mutating func skipContainer(atDepth depth: Int) -> Int? {
    guard let error = failure, containers.count > depth, scalar == nil, error.offset >= consumed else {
      return nil
    }
    failure = nil
    skip = JSONSkip(error: error, depth: containers.count, target: depth)
    let read = error.offset - consumed
    consumed = error.offset
    return read
  }

  private mutating func failingOnce(
    _ body: (inout Self) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    if let failure { throw failure }
    do {
      try body(&self)
    } catch {
      failure = error
      throw error
    }
  }

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, emit: (JSONToken) -> Void
  ) throws(JSONSyntaxError) {
    var index = try skipByteOrderMark(bytes)
    index = try resumeSkip(bytes, from: index)
    if scalar != nil { index = try resumeScalar(bytes, from: index, emit: emit) }
    while index < bytes.count {
      index = try scanToken(bytes, at: index, emit: emit)
    }
  }

  /// The mark too may be cut; 3 bytes seen mean that its time is over.
  private mutating func skipByteOrderMark(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(JSONSyntaxError) -> Int {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var index = 0
    while markBytesSeen < mark.count, index < bytes.count {
      guard bytes[index] == mark[markBytesSeen] else {
        if markBytesSeen > 0 { throw error(.invalidUTF8, at: index) }
        markBytesSeen = mark.count
        return index
      }
      index += 1
      markBytesSeen += 1
      lineStart = markBytesSeen
    }
    return index
  }

  /// The error at a byte of the current chunk.
  func error(_ kind: JSONSyntaxError.Kind, at index: Int) -> JSONSyntaxError {
    error(kind, offset: consumed + index)
  }

  func error(_ kind: JSONSyntaxError.Kind, offset: Int) -> JSONSyntaxError {
    JSONSyntaxError(kind, offset: offset, position: position(of: offset))
  }

  /// The position of an offset in the current line.
  func position(of offset: Int) -> JSONPosition {
    JSONPosition(line: line, column: offset - lineStart + 1)
  }
}
