import ContactsModel

/// The tokens of a text that comes in chunks.
func tokens(of chunks: [[UInt8]], brokenText: JSONTokenizer.BrokenText = .replaced) throws -> [JSONToken] {
  var tokenizer = JSONTokenizer(brokenText: brokenText)
  var tokens: [JSONToken] = []
  for chunk in chunks { try tokenizer.consume(chunk) { tokens.append($0) } }
  try tokenizer.finish { tokens.append($0) }
  return tokens
}

func tokens(of text: String) throws -> [JSONToken] {
  try tokens(of: [Array(text.utf8)])
}

/// The error that a text gives, when read as a whole and when read byte by byte.
func syntaxErrors(
  of bytes: [UInt8], brokenText: JSONTokenizer.BrokenText = .replaced
) -> [JSONSyntaxError?] {
  [[bytes], bytes.map { [$0] }].map { chunks in
    do {
      _ = try tokens(of: chunks, brokenText: brokenText)
      return nil
    } catch {
      return error as? JSONSyntaxError
    }
  }
}
