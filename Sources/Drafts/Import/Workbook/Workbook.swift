/// The first sheet of an Excel workbook as a table with tabs, its values as they are shown.
public struct Workbook {
  /// In UTF-8. A row of the sheet stands on the line of its number, as long as no value has line breaks.
  public let text: [UInt8]
  /// What is not read, for whoever misses it.
  public let findings: [FileProblem]

  /// Whether bytes begin as archives do, of which workbooks are one kind.
  public static func isArchive(_ head: some Collection<UInt8>) -> Bool {
    head.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Nil for what is no workbook, or is damaged.
  public init?(_ bytes: [UInt8]) {
    guard let archive = ZipArchive(bytes), let book = archive.file("xl/workbook.xml") else { return nil }
    let contents = WorkbookContents(book)
    let visible = contents.sheets.first { !$0.isHidden } ?? contents.sheets.first
    guard let first = visible,
      let sheet = archive.file(
        WorkbookContents.path(of: first, in: archive.file("xl/_rels/workbook.xml.rels")))
    else { return nil }
    let strings = archive.file("xl/sharedStrings.xml").map(SharedStrings.read) ?? []
    let formats = archive.file("xl/styles.xml").map(CellFormat.read) ?? []
    var reader = SheetReader(strings: strings, formats: formats, countsFrom1904: contents.countsFrom1904)
    text = reader.text(of: sheet)
    let others = contents.sheets.map(\.name).filter { $0 != first.name }
    findings =
      others.isEmpty ? [] : [FileProblem(.warning, .otherSheets(read: first.name, others), line: 1)]
  }
}

/// Which sheets a workbook has.
struct WorkbookContents {
  struct Sheet {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var countsFrom1904 = false

  init(_ xml: [UInt8]) {
    var scanner = XMLScanner(xml)
    while let event = scanner.next() {
      guard case .start(let name, let attributes) = event else { continue }
      if name == "sheet" {
        sheets.append(
          Sheet(
            name: attributes["name"] ?? "", relation: attributes["id"] ?? "",
            isHidden: attributes["state"].map { $0 != "visible" } ?? false))
      } else if name == "workbookPr" {
        countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
      }
    }
  }

  /// Where in the archive a sheet is.
  static func path(of sheet: Sheet, in relations: [UInt8]?) -> String {
    var scanner = XMLScanner(relations ?? [])
    while let event = scanner.next() {
      guard case .start("Relationship", let attributes) = event, attributes["Id"] == sheet.relation,
        let target = attributes["Target"]
      else { continue }
      return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
    }
    return "xl/worksheets/sheet1.xml"
  }
}

/// The texts that cells refer to by number.
enum SharedStrings {
  static func read(_ xml: [UInt8]) -> [String] {
    var scanner = XMLScanner(xml)
    var strings: [String] = []
    var text = ""
    // What tells how a text is spoken is no part of it.
    var (isText, isSpoken) = (false, false)
    while let event = scanner.next() {
      switch event {
      case .start("si", _): text = ""
      case .end("si"): strings.append(text)
      case .start("rPh", _): isSpoken = true
      case .end("rPh"): isSpoken = false
      case .start("t", _): isText = true
      case .end("t"): isText = false
      case .text(let piece) where isText && !isSpoken: text += piece
      case .start, .end, .text: break
      }
    }
    return strings
  }
}
