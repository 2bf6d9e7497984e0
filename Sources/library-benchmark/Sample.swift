import ContactsModel

/// Contacts as people have them: ten properties, two linked records, one of them with two types.
enum Sample {
  private static let names = [
    "email", "firstname", "lastname", "phone", "jobtitle", "company", "city", "zip", "country", "website",
  ]

  private static func values(_ index: Int) -> [String] {
    [
      "person\(index)@example.org", "First\(index)", "Last\(index)", "+49 30 \(1_000_000 + index)",
      "Engineer",
      "Company \(index % 97)", "Berlin", "\(10_000 + index % 1_000)", "Germany",
      "https://example.org/\(index)",
    ]
  }

  static func contacts(count: Int) -> [ContactInput] {
    (0..<count).map { index in
      ContactInput(
        properties: zip(names, values(index)).map { Property($0, $1) },
        associations: [
          Association(
            recordID: "9101",
            types: [AssociationType(.hubspotDefined, 1), AssociationType(.hubspotDefined, 279)]),
          Association(recordID: "5201", types: [AssociationType(.hubspotDefined, 4)]),
        ])
    }
  }

  static func table(count: Int) -> [UInt8] {
    var text = names.joined(separator: ",") + "\n"
    for index in 0..<count { text += values(index).joined(separator: ",") + "\n" }
    return Array(text.utf8)
  }

  /// What a portal answers to a request of so many contacts that asks for the history of each property.
  static func answer(count: Int) -> [UInt8] {
    let time = "2026-11-30T08:00:00.000Z"
    let results = (0..<count).map { index in
      let pairs = zip(names, values(index))
      let properties = pairs.map { #""\#($0)":"\#($1)""# }.joined(separator: ",")
      let history = pairs.map {
        #""\#($0)":[{"value":"\#($1)","timestamp":"\#(time)","sourceType":"INTEGRATION","sourceId":"100","#
          + #""sourceLabel":"contact-batch","updatedByUserId":7}]"#
      }.joined(separator: ",")
      return
        #"{"id":"\#(90_210_000 + index)","properties":{\#(properties)},"propertiesWithHistory":{\#(history)},"#
        + #""createdAt":"\#(time)","updatedAt":"\#(time)","archived":false}"#
    }
    let text =
      #"{"status":"COMPLETE","results":["# + results.joined(separator: ",")
      + #"],"requestedAt":"\#(time)","startedAt":"\#(time)","completedAt":"\#(time)"}"#
    return Array(text.utf8)
  }
}
