internal import ContactsModel

/// Reads API bodies: `{"inputs":[…]}`, a bare array of inputs or a single input, any number of them in a row.
struct JSONImporter: Sendable {
  private var tokenizer = JSONTokenizer(brokenText: .noted)
  private var documents: DocumentReader
  private var hasFailed = false

  /// - Parameter namesContacts: an input may hold the id of a contact that exists.
  init(namesContacts: Bool = false) {
    documents = DocumentReader(namesContacts: namesContacts)
  }

  var count: Int { documents.imported.inputs.count }

  var exceeded: ExceededBound? {
    ExceededBound(tokenizer.heldByteCount, over: .fieldBytes, line: tokenizer.currentLine)
      ?? documents.exceeded
  }

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes
    while !hasFailed {
      do throws(JSONSyntaxError) {
        return try Self.feed(rest, &tokenizer, &documents)
      } catch {
        // An input that is broken costs no other.
        guard !tokenizer.isSkipping, let depth = documents.inputDepth,
          let read = tokenizer.skipContainer(atDepth: depth)
        else {
          return fail(error)
        }
        documents.skipInput(error)
        rest = UnsafeBufferPointer(rebasing: rest[min(read, rest.count)...])
      }
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
    if tokenizer.isSkipping { documents.takeBackSkippedInput() }
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
