/// Reads the rows of a table piece by piece: quotes as in RFC 4180, any of LF, CRLF and CR as line ends.
struct CSVRowReader: Sendable {
  private enum State {
    case fieldStart, plain, quoted
    /// Behind a quote inside a quoted field: the end of the field, or the first half of a doubled quote.
    case quoteInQuoted
  }

  private let separator: UInt8
  private var state = State.fieldStart
  private var line = 1
  /// The byte before was CR: an LF now belongs to the same line end.
  private var isAfterCR = false
  /// The row with nothing in it between two CRs, until it shows that CR CR LF is one line end, which was made twice.
  private var heldRow: CSVRow?

  private var rowLine = 1
  private var fields: [String] = []
  private var faults: [CSVFault] = []
  /// The bytes of the current field that are not in the current piece, or that had to be unquoted.
  private var pending: [UInt8] = []
  private var fieldLine = 1
  private var columns = 0
  private var beginsQuoted = false
  /// Once it is set, no more is read.
  private(set) var exceeded: ExceededBound?

  init(separator: CSVSeparator) {
    self.separator = separator.rawValue
  }

  /// Reads the next piece, cut anywhere, and calls `emit` for each row that ends in it.
  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>, emit: (CSVRow) -> Void) {
    var index = 0
    while index < bytes.count, exceeded == nil {
      switch state {
      case .fieldStart: index = beginField(bytes, at: index, emit: emit)
      case .plain: index = readPlain(bytes, from: index, emit: emit)
      case .quoted: index = readQuoted(bytes, from: index)
      case .quoteInQuoted: index = readAfterQuote(bytes, at: index)
      }
    }
    exceeded = exceeded ?? ExceededBound(pending.count, over: .fieldBytes, line: fieldLine)
  }

  /// Says that the table is complete. The last row may lack its line end.
  mutating func finish(emit: (CSVRow) -> Void) {
    guard exceeded == nil else { return }
    emitHeldRow(emit: emit)
    if state == .quoted { faults.append(CSVFault(kind: .unterminatedQuote, line: fieldLine)) }
    guard state != .fieldStart || !fields.isEmpty else { return }
    endField(UnsafeBufferPointer(rebasing: UnsafeBufferPointer<UInt8>(start: nil, count: 0)[0..<0]))
    endRow(emit: emit)
  }

  private mutating func beginField(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, emit: (CSVRow) -> Void
  ) -> Int {
    let byte = bytes[index]
    if isAfterCR, byte == Byte.lineFeed {
      if heldRow != nil { line -= 1 }
      (isAfterCR, heldRow) = (false, nil)
      return index + 1
    }
    emitHeldRow(emit: emit)
    if isAfterCR, byte == Byte.carriageReturn, fields.isEmpty {
      heldRow = CSVRow(line: line, fields: [""])
      line += 1
      return index + 1
    }
    isAfterCR = false
    if fields.isEmpty { rowLine = line }
    fieldLine = line
    if byte == Byte.quote {
      if fields.isEmpty { beginsQuoted = true }
      state = .quoted
      return index + 1
    }
    state = .plain
    return index
  }

  private mutating func emitHeldRow(emit: (CSVRow) -> Void) {
    if let row = heldRow { emit(row) }
    heldRow = nil
  }

  private mutating func readPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, emit: (CSVRow) -> Void
  ) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
      index += 1
    }
    let piece = UnsafeBufferPointer(rebasing: bytes[start..<index])
    guard index < bytes.count else {
      pending.append(contentsOf: piece)
      return index
    }
    endField(piece)
    if bytes[index] != separator {
      isAfterCR = bytes[index] == Byte.carriageReturn
      line += 1
      endRow(emit: emit)
    }
    return index + 1
  }

  private mutating func readQuoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != Byte.quote {
      let byte = bytes[index]
      if byte == Byte.carriageReturn || (byte == Byte.lineFeed && !isAfterCR) { line += 1 }
      isAfterCR = byte == Byte.carriageReturn
      index += 1
    }
    pending.append(contentsOf: bytes[start..<index])
    guard index < bytes.count else { return index }
    isAfterCR = false
    state = .quoteInQuoted
    return index + 1
  }

  private mutating func readAfterQuote(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte == Byte.quote {
      pending.append(byte)
      state = .quoted
      return index + 1
    }
    if byte != separator, byte != Byte.lineFeed, byte != Byte.carriageReturn {
      faults.append(CSVFault(kind: .textAfterQuote, line: line))
    }
    state = .plain
    return index
  }

  private mutating func endField(_ rest: UnsafeBufferPointer<UInt8>) {
    if pending.isEmpty {
      addField(rest)
    } else {
      pending.append(contentsOf: rest)
      let whole = pending
      whole.withUnsafeBufferPointer { addField($0) }
      pending.removeAll(keepingCapacity: true)
    }
    state = .fieldStart
  }

  private mutating func addField(_ bytes: UnsafeBufferPointer<UInt8>) {
    exceeded =
      ExceededBound(bytes.count, over: .fieldBytes, line: fieldLine)
      ?? ExceededBound(fields.count + 1, over: .columns, line: rowLine)
    guard exceeded == nil else { return }
    fields.append(String(decoding: bytes, as: UTF8.self))
    // Plain text is not validated a second time: most fields are, and validating is slow.
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    if !isPlain, String(validating: bytes, as: UTF8.self) == nil {
      faults.append(CSVFault(kind: .invalidUTF8, line: fieldLine))
    }
  }

  private mutating func endRow(emit: (CSVRow) -> Void) {
    guard exceeded == nil else { return }
    columns = fields.count
    emit(CSVRow(line: rowLine, fields: fields, faults: faults, beginsQuoted: beginsQuoted))
    (fields, beginsQuoted) = ([], false)
    fields.reserveCapacity(columns)
    faults = []
  }
}

private enum Byte {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
