internal import ContactsModel

/// The columns of the tables of an import, in the order in which they are first used: properties, then links.
struct ImportsColumns: Sendable {
  private let catalogue: PropertyCatalogue
  private(set) var properties: [String] = []
  private(set) var links: [ImportsLink] = []
  private var positions: [String: Int] = [:]
  private var linkPositions: [AssociationType: Int] = [:]

  init(catalogue: PropertyCatalogue) {
    self.catalogue = catalogue
  }

  /// A property that is empty in every row needs no column.
  mutating func note(_ contact: ContactInput, _ links: [ImportsLink]) {
    for property in contact.properties where positions[property.name] == nil && !property.value.isEmpty {
      positions[property.name] = properties.count
      properties.append(property.name)
    }
    for link in links where linkPositions[link.type] == nil {
      linkPositions[link.type] = self.links.count
      self.links.append(link)
    }
  }

  /// No two are alike, whatever properties are called: columns are mapped by their titles.
  var linkTitles: [String] {
    links.map { link in
      var title = link.title
      while positions[title] != nil { title += "_" }
      return title
    }
  }

  var header: [UInt8] { CSVText.row(properties + linkTitles) }

  /// Values stand as they are: an apostrophe against formulas would be stored. ``ImportsFile/readMe`` says so.
  func row(_ contact: ContactInput) -> [UInt8] {
    var cells = Array(repeating: "", count: properties.count + links.count)
    for property in contact.properties {
      if let column = positions[property.name] { cells[column] = written(property) }
    }
    for association in contact.associations {
      if let type = association.types.first, let column = linkPositions[type] {
        cells[properties.count + column] = association.recordID
      }
    }
    return CSVText.row(cells)
  }

  /// Days in the form that the request promises; the batches take milliseconds as well.
  private func written(_ property: Property) -> String {
    guard catalogue.facts(of: property.name)?.form == .date, let moment = Int64(property.value),
      let day = CivilDate(epochMilliseconds: moment)
    else { return property.value }
    return day.text
  }
}
