import HTTPTypes

/// Imports of files, where a batch is too small: thousands of rows, which HubSpot takes in its own time. They need the
/// scope `crm.import`.
extension ContactsClient {
  /// Begins an import; nothing is created yet when it answers. Ask ``importStatus(_:)`` how far it is.
  ///
  /// It is not idempotent: where the answer is lost, look at the imports in HubSpot before beginning it again.
  /// HubSpot takes 1,048,576 rows or 512 MB a file, and three imports at once.
  ///
  /// - Parameters:
  ///   - request: the JSON of `importRequest`: names, operations, and the mapping of each file's columns.
  ///   - files: each with the name that the request calls it by. They are held in memory as a whole.
  public func createImport(
    _ request: [UInt8], files: [ImportFile]
  ) async throws(ContactsError) -> Answer<ImportStatus> {
    let form = FormData(request, files)
    let response = try await send(
      .createImport, .post, configuration.paths.imports, body: form.bytes, contentType: form.contentType)
    return try answer(.createImport, response, ImportStatus.init)
  }

  /// How far an import is, and how many rows ended how.
  ///
  /// - Parameter id: from ``createImport(_:files:)``. Only imports of the same app are told.
  public func importStatus(_ id: String) async throws(ContactsError) -> Answer<ImportStatus> {
    let path = configuration.paths.imports + "/\(id.percentEncodedSegment)"
    return try answer(.importStatus, try await send(.importStatus, .get, path), ImportStatus.init)
  }

  /// One page of the rows that were not taken, with the reasons.
  ///
  /// - Parameters:
  ///   - id: of the import.
  ///   - limit: how many at most, up to 100.
  ///   - after: where the page begins, from ``ImportErrorPage/after``; nil for the first one.
  public func importErrors(
    of id: String, limit: Int = 100, after: String? = nil
  ) async throws(ContactsError) -> Answer<ImportErrorPage> {
    let page = after.map { "&after=\($0.percentEncodedSegment)" } ?? ""
    let path =
      configuration.paths.imports
      + "/\(id.percentEncodedSegment)/errors?includeErrorMessage=true&limit=\(limit)"
    return try answer(.importErrors, try await send(.importErrors, .get, path + page), ImportErrorPage.init)
  }
}

/// A file that is imported.
public struct ImportFile: Hashable, Sendable {
  /// By which the request calls it, such as `contacts.csv`.
  public let name: String
  /// As they are sent.
  public let bytes: [UInt8]

  /// A file with its name and what it holds.
  public init(name: String, bytes: [UInt8]) {
    (self.name, self.bytes) = (name, bytes)
  }
}

/// A body of several parts.
private struct FormData {
  let bytes: [UInt8]
  let contentType: String

  init(_ request: [UInt8], _ files: [ImportFile]) {
    // It must not stand in any of the parts.
    var boundary = "contacts-api"
    while ([request] + files.map(\.bytes)).contains(where: { $0.contains(boundary.utf8) }) {
      boundary += "-x"
    }
    var bytes: [UInt8] = []
    func add(_ disposition: String, _ type: String, _ content: [UInt8]) {
      bytes += Array(
        "--\(boundary)\r\nContent-Disposition: form-data; \(disposition)\r\nContent-Type: \(type)\r\n\r\n"
          .utf8)
      bytes += content + Array("\r\n".utf8)
    }
    add(#"name="importRequest""#, "application/json", request)
    for file in files {
      add(#"name="files"; filename="\#(file.name.quotable)""#, "application/octet-stream", file.bytes)
    }
    self.bytes = bytes + Array("--\(boundary)--\r\n".utf8)
    contentType = "multipart/form-data; boundary=\(boundary)"
  }
}

extension [UInt8] {
  fileprivate func contains(_ text: String.UTF8View) -> Bool { firstRange(of: Array(text)) != nil }
}

extension String {
  /// As browsers write the name of a file.
  fileprivate var quotable: String {
    reduce(into: "") { text, character in
      switch character {
      case "\"": text += "%22"
      case "\r\n": text += "%0D%0A"
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      default: text.append(character)
      }
    }
  }
}
