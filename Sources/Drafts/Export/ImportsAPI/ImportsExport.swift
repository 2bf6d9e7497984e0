import ContactsModel

/// What HubSpot's Imports API needs to create the contacts of a plan: tables, and the request that maps their columns.
///
/// What an import cannot carry as the plan has it is left out, and named.
public struct ImportsExport: Sendable {
  /// Above so many inputs an import fits better than one batch after the other.
  public static let threshold = 2_000

  /// In the order of the draft: what the plan leaves out, and what an import cannot carry.
  public let leftOut: [ImportsLeftOut]
  /// How many contacts the tables hold.
  public let count: Int
  /// The tables first.
  public let files: [ImportsFile]

  private let rows: [ContactInput]
  private let columns: ImportsColumns

  /// - Parameter name: what the import is called in HubSpot.
  public init(
    _ plan: Plan, name: String, target: ImportsTarget, catalogue: PropertyCatalogue = .builtIn,
    associationTypes: AssociationTypeTable = .builtIn, limits: ImportsLimits = .published
  ) {
    let fit = ImportsFit(associationTypes: associationTypes)
    var columns = ImportsColumns(catalogue: catalogue)
    var rows: [ContactInput] = []
    var leftOut = plan.leftOut.map(ImportsLeftOut.init)
    for input in plan.batches.lazy.flatMap(\.inputs) {
      guard input.recordID == nil else {
        leftOut.append(ImportsLeftOut(index: input.index, email: input.email, reason: .changesContact))
        continue
      }
      switch fit.links(of: input.contact) {
      case .success(let links):
        columns.note(input.contact, links)
        rows.append(input.contact)
      case .failure(let reason):
        leftOut.append(ImportsLeftOut(index: input.index, email: input.email, reason: reason))
      }
    }
    self.leftOut = leftOut.sorted { $0.index < $1.index }
    count = rows.count
    (self.rows, self.columns) = (rows, columns)
    files = Self.files(rows, columns, name: name, target: target, limits: limits, leftOut: self.leftOut)
  }

  /// Hands over what a file holds, a row at a time.
  public func write(_ file: ImportsFile, to sink: ([UInt8]) -> Void) {
    switch file.content {
    case .bytes(let bytes): sink(bytes)
    case .rows(let range):
      sink(columns.header)
      for row in rows[range] { sink(columns.row(row)) }
    }
  }

  private static func files(
    _ rows: [ContactInput], _ columns: ImportsColumns, name: String, target: ImportsTarget,
    limits: ImportsLimits, leftOut: [ImportsLeftOut]
  ) -> [ImportsFile] {
    let ranges = limits.ranges(of: rows, header: columns.header.count) { columns.row($0).count }
    let tables = ranges.enumerated().map { number, range in
      ImportsFile(
        name: ranges.count == 1 ? "contacts.csv" : "contacts-\(number + 1).csv", content: .rows(range))
    }
    let names = tables.map(\.name)
    let request = ImportsRequest(name: name, files: names, columns: columns)
    var files = tables
    files.append(ImportsFile(name: ImportsFile.request, content: .bytes(request.jsonBytes())))
    files.append(ImportsFile(name: ImportsFile.script, content: .bytes(target.script(files: names))))
    if !leftOut.isEmpty {
      let lines = leftOut.map { $0.line + "\n" }.joined()
      files.append(ImportsFile(name: ImportsFile.leftOut, content: .bytes(Array(lines.utf8))))
    }
    return files + [ImportsFile(name: ImportsFile.readMe, content: .bytes(Array(ImportsFile.advice.utf8)))]
  }
}

/// One of the files of an import.
public struct ImportsFile: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case bytes([UInt8])
    case rows(Range<Int>)
  }

  /// What the API takes as `importRequest`.
  public static let request = "importRequest.json"
  /// Sends the others.
  public static let script = "import.sh"
  /// For people: what is in none of the tables.
  public static let leftOut = "left-out.txt"
  /// For people: what to mind.
  public static let readMe = "README.txt"

  static let advice = """
    These files are for HubSpot's Imports API: sh import.sh sends them.

    Do not open the tables in a spreadsheet. HubSpot stores every cell as it stands, so values that begin with
    = + - or @ have no apostrophe before them here, and a spreadsheet would run them as formulas. To look at the
    contacts, export them from contact-batch as CSV: there such values are made harmless.

    """

  public let name: String
  let content: Content
}
