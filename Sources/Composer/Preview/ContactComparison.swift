import ContactsModel
import TerminalUI

/// A contact of the draft beside the one that HubSpot holds.
struct ContactComparison: Equatable, Sendable {
  enum Difference: Equatable, Sendable {
    case same, changed
    /// HubSpot has no value.
    case new
    /// The draft does not say anything about it.
    case notHere
  }

  struct Row: Equatable, Sendable {
    var property: String
    var stored: String
    var drafted: String
    var difference: Difference
  }

  /// The properties of the draft in their order, then what else is known of the contact.
  let rows: [Row]

  init(_ contact: ContactInput, with record: ContactRecord) {
    let own = contact.properties.map { property in
      let stored = record.value(of: property.name) ?? ""
      let difference: Difference =
        stored == property.value ? .same : stored.isEmpty ? .new : .changed
      return Row(
        property: property.name, stored: stored, drafted: property.value, difference: difference)
    }
    let names = Set(contact.properties.map(\.name))
    let others = record.properties.filter { property in
      !names.contains(property.name) && property.value?.isEmpty == false && !Self.isComputed(property.name)
    }
    rows =
      own
      + others.map {
        Row(property: $0.name, stored: $0.value ?? "", drafted: "", difference: .notHere)
      }
  }

  /// What comes with every contact and nobody writes.
  private static func isComputed(_ name: String) -> Bool {
    ["createdate", "lastmodifieddate", "hs_object_id"].contains(name)
  }

  func lines(columns: Int, glyphs: Glyphs) -> [StyledText] {
    let widths = Length.divide(
      columns - 14, by: [.flexible(weight: 2), .flexible(weight: 3), .flexible(weight: 3)])
    let fit = { (text: String, width: Int) in
      TextWidth.fit(text, to: max(1, width - 1), ellipsis: glyphs.ellipsis) + " "
    }
    let header = StyledText(
      "  " + fit("property", widths[0]) + fit("in HubSpot", widths[1]) + fit("in this draft", widths[2]),
      .title)
    return [header]
      + rows.map { row in
        let cells =
          fit(row.property, widths[0]) + fit(row.stored.isEmpty ? "(empty)" : row.stored, widths[1])
          + fit(row.difference == .notHere ? "(not set here)" : row.drafted, widths[2])
        return StyledText([
          Span("\(row.difference.sign) ", .title), Span(cells), Span(row.difference.words, .muted),
        ])
      }
  }
}

extension ContactComparison.Difference {
  fileprivate var sign: String {
    switch self {
    case .same: " "
    case .changed: "~"
    case .new: "+"
    case .notHere: "-"
    }
  }

  fileprivate var words: String {
    switch self {
    case .same: "same"
    case .changed: "differs"
    case .new: "new"
    case .notHere: "stays"
    }
  }
}
