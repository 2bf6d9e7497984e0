internal import ContactsModel

/// Reads API bodies: `{"inputs":[…]}`, a bare array of inputs or a single input, any number of them in a row.
struct JSONImporter: Sendable {
  private var tokenizer = JSONTokenizer(brokenText: .refused)
  private var documents = DocumentReader()
  private var hasFailed = false

  var count: Int { documents.imported.inputs.count }

  var exceeded: ExceededBound? {
    ExceededBound(tokenizer.heldByteCount, over: .fieldBytes, line: tokenizer.currentLine)
      ?? documents.exceeded
  }

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !hasFailed else { return }
    do throws(JSONSyntaxError) {
      try Self.feed(bytes, &tokenizer, &documents)
    } catch {
      fail(error)
    }
  }

  /// What was read. Where the text stops being JSON, everything before the input in question is kept.
  mutating func finish() -> ImportedDraft {
    if !hasFailed {
      do throws(JSONSyntaxError) {
        try Self.end(&tokenizer, &documents)
      } catch {
        fail(error)
      }
    }
    return documents.imported
  }

  private mutating func fail(_ error: JSONSyntaxError) {
    hasFailed = true
    documents.imported.add(FileProblem(.error, .syntax(error), line: error.line))
  }

  private static func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokenizer: inout JSONTokenizer, _ documents: inout DocumentReader
  ) throws(JSONSyntaxError) {
    try tokenizer.consume(bytes) { documents.add($0) }
  }

  private static func end(
    _ tokenizer: inout JSONTokenizer, _ documents: inout DocumentReader
  ) throws(JSONSyntaxError) {
    try tokenizer.finish { documents.add($0) }
  }
}
