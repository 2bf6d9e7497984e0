/// Reads the rows of one table out of its text, piece by piece. The first row is the header.
struct TableText: Sendable {
  private let shape: TableShape
  private var fields: CSVRowReader?
  private var addresses: AddressListReader?
  private var section: TableSection

  init(_ shape: TableShape, isKnown: @escaping @Sendable (String) -> Bool) {
    self.shape = shape
    section = TableSection(shape, isKnown: isKnown)
    if case .addresses = shape.notation {
      addresses = AddressListReader()
    } else {
      fields = CSVRowReader(separator: shape.notation.separator)
    }
  }

  var exceeded: ExceededBound? { fields?.exceeded ?? addresses?.exceeded }

  /// What showed of the table as a whole, once it is complete.
  var findings: [FileProblem] {
    var findings: [FileProblem] = []
    if !section.hasBegun, shape.headerLine > 1 {
      findings.append(FileProblem(.error, .noHeaderLine(shape.headerLine), line: shape.headerLine))
    } else if shape.hasNotesAbove {
      findings.append(FileProblem(.warning, .notesAboveHeader, line: shape.headerLine))
    }
    if case .quotedRows = shape.notation {
      findings.append(FileProblem(.warning, .quotedRows, line: shape.headerLine))
    }
    if let line = section.end { findings.append(FileProblem(.warning, .anotherTable, line: line)) }
    return findings
  }

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>, emit: (CSVRow) -> Void) {
    Self.feed(bytes, &fields, &addresses, &section, emit)
  }

  mutating func finish(emit: (CSVRow) -> Void) {
    Self.end(&fields, &addresses, &section, emit)
    section.finish(emit: emit)
  }

  private static func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ fields: inout CSVRowReader?,
    _ addresses: inout AddressListReader?, _ section: inout TableSection, _ emit: (CSVRow) -> Void
  ) {
    fields?.consume(bytes) { section.add($0, emit: emit) }
    addresses?.consume(bytes) { section.add($0, emit: emit) }
  }

  private static func end(
    _ fields: inout CSVRowReader?, _ addresses: inout AddressListReader?, _ section: inout TableSection,
    _ emit: (CSVRow) -> Void
  ) {
    fields?.finish { section.add($0, emit: emit) }
    addresses?.finish { section.add($0, emit: emit) }
  }
}
