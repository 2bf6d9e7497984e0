import ContactsAPI
import Drafts

/// What `history` prints.
struct HistoryReport: Sendable {
  struct Line: Sendable {
    let contact: String
    let property: String
    let version: PropertyVersion
  }

  private(set) var lines: [Line] = []
  var missing: [String] = []

  /// Takes in contacts as they were read. The properties come in the order in which they were asked for, the versions
  /// of each newest first; one that never had a value has none worth a line.
  mutating func take(_ contacts: [ContactRecord], missing: [String], properties: [String]) {
    self.missing += missing
    for contact in contacts {
      for property in properties {
        let versions = contact.history(of: property)
        guard versions.contains(where: { $0.value?.isEmpty == false }) else { continue }
        let sorted = versions.enumerated().sorted { left, right in
          let times = (left.element.milliseconds, right.element.milliseconds)
          return times.0 == times.1 ? left.offset < right.offset : times.0 > times.1
        }
        lines += sorted.map { Line(contact: contact.id ?? "", property: property, version: $0.element) }
      }
    }
  }

  func print(as format: OutputFormat, to output: Output) {
    switch format {
    case .text: for line in lines { output.line(line.text) }
    case .json: output.document(jsonBytes())
    case .csv: output.table(Self.columns, lines.lazy.map(\.cells))
    }
  }

  private static let columns = [
    "contact", "property", "value", "timestamp", "sourceType", "sourceId", "sourceLabel", "updatedByUserId",
  ]

  func jsonBytes() -> [UInt8] {
    var writer = JSONWriter(capacity: 64 + lines.count * 256)
    writer.beginObject()
    writer.name("versions")
    writer.beginArray()
    for line in lines { line.write(to: &writer, columns: Self.columns) }
    writer.endArray()
    writer.name("missing")
    writer.strings(missing)
    writer.endObject()
    return writer.bytes
  }
}

extension HistoryReport.Line {
  fileprivate var cells: [String?] {
    [
      contact, property, version.value, version.timestamp?.text, version.sourceType, version.sourceID,
      version.sourceLabel, version.updatedByUserID?.description,
    ]
  }

  fileprivate var text: String {
    let source = [version.sourceType, version.sourceLabel, version.updatedByUserID.map { "user \($0)" }]
    let words = [
      contact, property, version.timestamp?.text ?? "(no time)", version.value ?? "(cleared)",
      source.compactMap(\.self).joined(separator: " "),
    ]
    return words.joined(separator: "  ").visible
  }

  /// The id of a user is a number, as in the answer.
  fileprivate func write(to writer: inout JSONWriter, columns: [String]) {
    writer.beginObject()
    for (column, cell) in zip(columns, cells) {
      writer.name(column)
      if column == "updatedByUserId", let number = cell.flatMap({ Int($0) }) {
        writer.number(number)
      } else if let cell {
        writer.string(cell)
      } else {
        writer.null()
      }
    }
    writer.endObject()
  }
}

extension PropertyVersion {
  /// Without a time it is older than any other.
  fileprivate var milliseconds: Int64 { timestamp?.epochMilliseconds ?? .min }
}
