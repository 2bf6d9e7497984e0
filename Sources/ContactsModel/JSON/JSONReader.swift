/// Reads a JSON text that is in memory as a whole into a tree with positions.
///
/// As lenient as ``JSONTokenizer``, on which it is built.
public enum JSONReader {
  /// Reads exactly one document.
  public static func read(
    _ bytes: [UInt8], brokenText: JSONTokenizer.BrokenText = .replaced
  ) throws(JSONSyntaxError) -> JSONNode {
    try bytes.withUnsafeBufferPointer { buffer throws(JSONSyntaxError) in
      try read(buffer, brokenText: brokenText)
    }
  }

  /// Reads exactly one document without a copy of its bytes.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, brokenText: JSONTokenizer.BrokenText = .replaced
  ) throws(JSONSyntaxError) -> JSONNode {
    let documents = try readDocuments(bytes, brokenText: brokenText)
    guard let first = documents.first else {
      let end = JSONPosition(line: 1, column: bytes.count + 1)
      throw JSONSyntaxError(.unexpectedEnd, offset: bytes.count, position: end)
    }
    if documents.count > 1 {
      let second = documents[1]
      throw JSONSyntaxError(.secondDocument, offset: second.range.lowerBound, position: second.position)
    }
    return first
  }

  /// Reads any number of documents that follow one another, such as one a line.
  public static func readDocuments(
    _ bytes: UnsafeBufferPointer<UInt8>, brokenText: JSONTokenizer.BrokenText = .replaced
  ) throws(JSONSyntaxError) -> [JSONNode] {
    var tokenizer = JSONTokenizer(brokenText: brokenText)
    var builder = JSONTreeBuilder()
    try tokenizer.consume(bytes) { builder.add($0) }
    try tokenizer.finish { builder.add($0) }
    return builder.documents
  }
}
