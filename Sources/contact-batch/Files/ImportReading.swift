import Composer
import Drafts

/// Reads an import to its end, or up to the question of what its columns are.
struct ImportReading {
  enum Outcome {
    case imported(ImportedDraft)
    /// With what was read of it already.
    case columns(TableLook, head: [UInt8])
  }

  let choice: ColumnChoice
  let options: ImportOptions
  /// By the file's name; nil to tell it from the beginning.
  let format: ImportFormat?
  let catalogue: PropertyCatalogue
  /// With the records that are known by name.
  var associationTypes = AssociationTypeTable.builtIn
  let job: ImportJob
  /// What the columns of a table with these titles were said to fill.
  let remembered: (_ key: String) -> String?
  /// Called for each piece that was read.
  let tell: (ImportProgress) -> Void

  /// - Returns: nil if it was stopped.
  func read(_ bytes: inout ImportBytes, _ source: InputSource) throws(InputFault) -> Outcome? {
    let head = try bytes.head(TableLook.headSize)
    guard !head.isEmpty else { throw .holdsNothing(source) }
    if Workbook.isArchive(head) { return try readWorkbook(head, &bytes, source) }
    if let foreign = ForeignFormat(of: head) { throw .foreign(source, foreign) }
    return try read(head, &bytes, source, as: format ?? ImportFormat(firstBytes: head), options)
  }

  private func readWorkbook(
    _ head: [UInt8], _ bytes: inout ImportBytes, _ source: InputSource
  ) throws(InputFault) -> Outcome? {
    var whole = head
    while let piece = try bytes.next() {
      if job.isStopped { return nil }
      whole += piece
    }
    guard let workbook = Workbook(whole) else { throw .foreign(source, ForeignFormat(of: head) ?? .workbook) }
    var text = ImportBytes(workbook.text)
    var options = options
    options.encoding = .utf8
    return try read(text.head(TableLook.headSize), &text, source, as: .tsv, options, notes: workbook.findings)
  }

  private func read(
    _ head: [UInt8], _ bytes: inout ImportBytes, _ source: InputSource, as format: ImportFormat,
    _ options: ImportOptions, notes: [FileProblem] = []
  ) throws(InputFault) -> Outcome? {
    if asks, let look = look(at: head, format, options) { return .columns(look, head: head) }
    var importer = Importer(
      format, catalogue: catalogue, associationTypes: associationTypes, mapping: mapping, options: options)
    importer.notes = notes
    var piece: [UInt8]? = head
    while let bytesOfPiece = piece, importer.exceeded == nil {
      if job.isStopped { return nil }
      importer.consume(bytesOfPiece)
      tell(ImportProgress(contacts: importer.count, percent: bytes.percent))
      piece = try bytes.next()
    }
    return job.isStopped ? nil : .imported(try finish(&importer, source))
  }

  /// Somebody is to say what the columns are.
  private var asks: Bool {
    switch choice {
    case .open, .look: true
    case .titles, .person: false
    }
  }

  private var mapping: TableMapping? {
    if case .person(let mapping) = choice { mapping } else { nil }
  }

  /// Nil where there is nothing to ask.
  private func look(
    at head: [UInt8], _ format: ImportFormat, _ options: ImportOptions
  ) -> TableLook? {
    let isWhole = head.count < TableLook.headSize
    guard
      let look = TableLook(
        head, isWhole: isWhole, format: format, options: options, catalogue: catalogue,
        associationTypes: associationTypes),
      choice != .open || !look.isSure && !look.rows.isEmpty
    else { return nil }
    let text = RememberedColumns.key(of: look.titles).flatMap(remembered)
    return text.map(look.recalling) ?? look
  }

  private func finish(_ importer: inout Importer, _ source: InputSource) throws(InputFault) -> ImportedDraft {
    do throws(ImportError) {
      return try importer.finish()
    } catch {
      throw InputFault(error, source)
    }
  }
}
