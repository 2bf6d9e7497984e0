import ContactsModel
import Drafts
import Testing

struct ImportsExportTests {
  private let target = ImportsTarget(
    baseURL: "https://api.hubapi.com", path: "/crm/v3/imports", tokenVariable: "HUBSPOT_ACCESS_TOKEN")

  private func export(
    _ contacts: [ContactInput], existing: [Int: String] = [:], limits: ImportsLimits = .published
  ) -> ImportsExport {
    ImportsExport(
      Plan.make(contacts: contacts, existing: existing), name: "spring", target: target, limits: limits)
  }

  private func text(_ name: String, of export: ImportsExport) throws -> String {
    var bytes: [UInt8] = []
    export.write(try #require(export.files.first { $0.name == name })) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func linked(_ email: String, _ links: Association...) -> ContactInput {
    ContactInput(properties: [Property("email", email)], associations: links)
  }

  private func company(_ id: String, _ types: AssociationType...) -> Association {
    Association(recordID: id, types: types)
  }

  @Test func `a table has the values as they are, under the names in order of first use`() throws {
    let export = export([
      contact(["lastname": "=Lee, \"Al\"", "email": "a@b.co", "city": ""]),
      contact(["email": "c@d.co", "jobtitle": "Head\nof", "firstname": "偉"]),
    ])
    #expect(
      try text("contacts.csv", of: export)
        == "lastname,email,jobtitle,firstname\r\n\"=Lee, \"\"Al\"\"\",a@b.co,,\r\n,c@d.co,\"Head\nof\",偉\r\n")
    #expect(export.files.map(\.name) == ["contacts.csv", "importRequest.json", "import.sh", "README.txt"])
    #expect(export.count == 2)
  }

  @Test func `a day stands in the form that the request promises`() throws {
    let catalogue = PropertyCatalogue(definitions: [
      PropertyDefinition(name: "since", type: .date, fieldType: .date),
      PropertyDefinition(name: "at", type: .datetime, fieldType: .date),
    ])
    let plan = Plan.make(contacts: [
      contact(["email": "a@b.co", "since": "1767225600000", "at": "1767225600000"]),
      contact(["email": "c@d.co", "since": "2026-02-01"]),
    ])
    let dated = ImportsExport(plan, name: "days", target: target, catalogue: catalogue)
    #expect(
      try text("contacts.csv", of: dated)
        == "email,since,at\r\na@b.co,2026-01-01,1767225600000\r\nc@d.co,2026-02-01,\r\n")
  }

  @Test func `a link to one record by a type that HubSpot defines has a column`() throws {
    let export = export([
      linked("a@b.co", company("9101", AssociationType(.hubspotDefined, 279))),
      linked(
        "c@d.co", company("9102", AssociationType(.hubspotDefined, 1)),
        company("55", AssociationType(.hubspotDefined, 4))),
    ])
    #expect(export.leftOut.isEmpty)
    #expect(
      try text("contacts.csv", of: export)
        == "email,associations.company,associations.company.1,associations.deal\r\n"
        + "a@b.co,9101,,\r\nc@d.co,,9102,55\r\n")
    #expect(
      try text("importRequest.json", of: export).contains(
        #"{"columnObjectTypeId":"0-1","toColumnObjectTypeId":"0-2","columnName":"associations.company","#
          + #""propertyName":null,"columnType":"HUBSPOT_OBJECT_ID","#
          + #""foreignKeyType":{"associationTypeId":279,"associationCategory":"HUBSPOT_DEFINED"}}"#))
  }

  @Test func `what an import cannot carry is left out and named, and so is what the plan leaves out`() throws
  {
    let plain = AssociationType(.hubspotDefined, 279)
    let export = export(
      [
        linked("a@b.co", company("1", plain), company("2", plain)),
        linked("b@b.co", company("1", plain, AssociationType(.hubspotDefined, 1))),
        linked("c@b.co", company("1", AssociationType(.userDefined, 36))),
        linked("d@b.co", company("1", AssociationType(.hubspotDefined, 449))),
        contact(["email": "no address"]), contact(["email": "f@b.co"]), contact(["email": "g@b.co"]),
      ], existing: [5: "77"])
    #expect(export.leftOut.map(\.index) == [0, 1, 2, 3, 4, 5])
    let why = export.leftOut.map(\.message)
    #expect(why[0] == "an import links to one company, and it has several")
    #expect(why[1].hasSuffix("has several or none"))
    #expect(why[2].hasSuffix("has USER_DEFINED 36"))
    #expect(why[3] == "an import of contacts does not link to a contact")
    #expect(why[4].hasPrefix("properties.email: "))
    #expect(why[5] == "it exists already as contact 77")
    #expect(try text("contacts.csv", of: export) == "email\r\ng@b.co\r\n")
    let lines = try text("left-out.txt", of: export).split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[5] == "inputs[5] f@b.co: it exists already as contact 77")
  }

  @Test func `the request maps every column, by the names that HubSpot documents`() throws {
    let export = export([contact(["email": "a@b.co", "firstname": "Ann"])])
    #expect(
      try text("importRequest.json", of: export)
        == #"{"name":"spring","importOperations":{"0-1":"CREATE"},"dateFormat":"YEAR_MONTH_DAY","files":["#
        + #"{"fileName":"contacts.csv","fileFormat":"CSV","fileImportPage":{"hasHeader":true,"columnMappings":["#
        + #"{"columnObjectTypeId":"0-1","columnName":"email","propertyName":"email","#
        + #""columnType":"HUBSPOT_ALTERNATE_ID"},"#
        + #"{"columnObjectTypeId":"0-1","columnName":"firstname","propertyName":"firstname"}]}}]}"# + "\n")
  }

  @Test func `the command sends both fields of the form, with the token as a variable`() throws {
    let script = try text("import.sh", of: export([contact(["email": "a@b.co"])]))
    #expect(
      script.contains(
        #"printf 'header = "Authorization: Bearer %s"\n' "${HUBSPOT_ACCESS_TOKEN:?is not set}" | "#
          + "curl -sS --fail-with-body -K - -X POST 'https://api.hubapi.com/crm/v3/imports' "
          + "-F 'importRequest=<importRequest.json;type=application/json' "
          + "-F 'files=@contacts.csv;type=text/csv'\n"))
  }

  @Test(arguments: [ImportsLimits(rows: 2, bytes: 1_000), ImportsLimits(rows: 100, bytes: 30)])
  func `more than a file holds goes into several, all of them named in the request`(
    limits: ImportsLimits
  ) throws {
    let contacts = (0..<5).map { contact(["email": "p\($0)@b.co"]) }
    let export = export(contacts, limits: limits)
    let tables = export.files.map(\.name).filter { $0.hasSuffix(".csv") }
    #expect(tables == ["contacts-1.csv", "contacts-2.csv", "contacts-3.csv"])
    let rows = try tables.map { try text($0, of: export) }
    #expect(rows.allSatisfy { $0.hasPrefix("email\r\n") && $0.utf8.count <= 30 })
    #expect(rows.last == "email\r\np4@b.co\r\n")
    let request = try text("importRequest.json", of: export)
    #expect(tables.allSatisfy { request.contains(#""fileName":"\#($0)""#) })
    #expect(try text("import.sh", of: export).contains("-F 'files=@contacts-3.csv;type=text/csv'"))
  }
}
