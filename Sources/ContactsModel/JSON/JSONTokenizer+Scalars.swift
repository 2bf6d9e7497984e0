extension JSONTokenizer {
  /// A string, number or word that began in a former chunk.
  struct PartialScalar: Sendable {
    /// Where it begins, the quote included.
    var offset: Int
    /// Its bytes so far, without the quote.
    var bytes: [UInt8]
    /// Nil for a number or word.
    var string: StringScan?

    /// The index of the first byte that is no part of the scalar, if it is in this chunk.
    mutating func scan(
      _ bytes: UnsafeBufferPointer<UInt8>, from index: Int, _ tokenizer: JSONTokenizer
    ) throws(JSONSyntaxError) -> Int? {
      if let string {
        let scan = try tokenizer.scanString(bytes, from: index, after: string)
        self.string = scan
        return scan.end
      }
      let end = tokenizer.wordEnd(bytes, from: index)
      return end < bytes.count ? end : nil
    }
  }

  mutating func beginString(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, emit: (JSONToken) -> Void
  ) throws(JSONSyntaxError) -> Int {
    guard expectation.allowsName || expectation.allowsValue else {
      throw unexpected(UInt8(ascii: "\""), at: index)
    }
    let start = index + 1
    let scan = try scanString(bytes, from: start)
    guard let end = scan.end else {
      scalar = PartialScalar(offset: consumed + index, bytes: Array(bytes[start...]), string: scan)
      return bytes.count
    }
    let inside = UnsafeBufferPointer(rebasing: bytes[start..<end])
    try emitString(inside, scan, offset: consumed + index, emit: emit)
    return end + 1
  }

  mutating func beginWord(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, emit: (JSONToken) -> Void
  ) throws(JSONSyntaxError) -> Int {
    guard bytes[index].isWordByte, expectation.allowsValue else {
      guard bytes[index] >= 0x80, expectation.allowsValue || expectation.allowsName else {
        throw unexpected(bytes[index], at: index)
      }
      throw JSONQuote.isTypographic(bytes, at: index)
        ? error(.typographicQuote, at: index) : unexpected(bytes[index], at: index)
    }
    let end = wordEnd(bytes, from: index)
    let word = UnsafeBufferPointer(rebasing: bytes[index..<end])
    if end < bytes.count {
      try emitWord(word, offset: consumed + index, emit: emit)
    } else {
      scalar = PartialScalar(offset: consumed + index, bytes: Array(word))
    }
    return end
  }

  /// Goes on with the scalar that the former chunk cut.
  mutating func resumeScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, from index: Int, emit: (JSONToken) -> Void
  ) throws(JSONSyntaxError) -> Int {
    guard var partial = scalar, index < bytes.count else { return index }
    // Taken out meanwhile, so that the bytes are not copied when they grow.
    scalar = nil
    let end = try partial.scan(bytes, from: index, self)
    partial.bytes.append(contentsOf: bytes[index..<(end ?? bytes.count)])
    guard let end else {
      scalar = partial
      return bytes.count
    }
    try emitScalar(partial, emit: emit)
    return partial.string == nil ? end : end + 1
  }

  mutating func finishScalar(emit: (JSONToken) -> Void) throws(JSONSyntaxError) {
    guard let partial = scalar else { return }
    if partial.string != nil { throw error(.unterminatedString, offset: partial.offset) }
    scalar = nil
    try emitScalar(partial, emit: emit)
  }

  private mutating func emitScalar(
    _ partial: PartialScalar, emit: (JSONToken) -> Void
  ) throws(JSONSyntaxError) {
    try partial.bytes.withUnsafeBufferPointer { bytes throws(JSONSyntaxError) in
      if let string = partial.string {
        try emitString(bytes, string, offset: partial.offset, emit: emit)
      } else {
        try emitWord(bytes, offset: partial.offset, emit: emit)
      }
    }
  }

  private mutating func emitString(
    _ inside: UnsafeBufferPointer<UInt8>, _ scan: StringScan, offset: Int, emit: (JSONToken) -> Void
  ) throws(JSONSyntaxError) {
    let text: String
    var fault = scan.control.map { error(.controlCharacter($0.byte), offset: $0.offset) }
    do {
      text = try JSONText.decode(inside, hasEscapes: scan.hasEscapes, brokenText)
    } catch {
      let failure = self.error(error.kind, offset: offset + 1 + error.index)
      guard brokenText == .noted else { throw failure }
      fault = fault ?? failure
      text = JSONText.salvaged(inside)
    }
    let range = offset..<offset + inside.count + 2
    if expectation.allowsName {
      expectation = .colon
      emit(JSONToken(.name(text), range: range, position: position(of: offset), fault: fault))
    } else {
      valueEnded()
      emit(JSONToken(.string(text), range: range, position: position(of: offset), fault: fault))
    }
    if scan.control != nil { countLines(in: inside, from: offset + 1) }
  }

  /// Line breaks that stand inside a string as they are.
  private mutating func countLines(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      line += 1
      lineStart = offset + index + 1
    }
  }

  private mutating func emitWord(
    _ word: UnsafeBufferPointer<UInt8>, offset: Int, emit: (JSONToken) -> Void
  ) throws(JSONSyntaxError) {
    let kind: JSONToken.Kind
    var fault: JSONSyntaxError?
    do {
      kind = try JSONText.word(word)
    } catch {
      let failure = self.error(error.kind, offset: offset)
      guard brokenText == .noted else { throw failure }
      fault = failure
      kind = .string(String(decoding: word, as: UTF8.self))
    }
    valueEnded()
    emit(JSONToken(kind, range: offset..<offset + word.count, position: position(of: offset), fault: fault))
  }
}
