internal import ContactsModel

/// The field `importRequest` of the request: what the columns of the files mean.
///
/// Source: HubSpot's guide on imports, "Format the importRequest data" and "Map file columns to HubSpot properties".
struct ImportsRequest: Sendable {
  private static let contacts = "0-1"

  let name: String
  let files: [String]
  let columns: ImportsColumns

  func jsonBytes() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("name", name)
    writer.name("importOperations")
    writer.beginObject()
    writer.member(Self.contacts, "CREATE")
    writer.endObject()
    writer.member("dateFormat", "YEAR_MONTH_DAY")
    writer.name("files")
    writer.beginArray()
    for file in files { write(file, to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ file: String, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("fileName", file)
    writer.member("fileFormat", "CSV")
    writer.name("fileImportPage")
    writer.beginObject()
    writer.name("hasHeader")
    writer.bool(true)
    writer.name("columnMappings")
    writer.beginArray()
    for property in columns.properties { write(property: property, to: &writer) }
    for (link, title) in zip(columns.links, columns.linkTitles) { write(link, title, to: &writer) }
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private func write(property: String, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("columnObjectTypeId", Self.contacts)
    writer.member("columnName", property)
    writer.member("propertyName", property)
    if property == "email" { writer.member("columnType", "HUBSPOT_ALTERNATE_ID") }
    writer.endObject()
  }

  /// The cells are ids of records that are there already.
  private func write(_ link: ImportsLink, _ title: String, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("columnObjectTypeId", Self.contacts)
    writer.member("toColumnObjectTypeId", link.objectTypeID)
    writer.member("columnName", title)
    writer.name("propertyName")
    writer.null()
    writer.member("columnType", "HUBSPOT_OBJECT_ID")
    writer.name("foreignKeyType")
    writer.beginObject()
    writer.name("associationTypeId")
    writer.number(text: link.type.typeID.description)
    writer.member("associationCategory", link.type.category.rawValue)
    writer.endObject()
    writer.endObject()
  }
}
