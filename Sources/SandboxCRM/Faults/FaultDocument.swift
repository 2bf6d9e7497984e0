/// The document that sets faults: `{"faults":[…],"seed":1,"limits":{…}}`.
struct FaultDocument: Hashable, Sendable {
  var faults: [Fault] = []
  /// Of the faults that come by chance.
  var seed = 1
  /// Requests in ten seconds; nil leaves the limit as it is.
  var perTenSeconds: Int?
  /// Requests in a day; nil leaves the limit as it is.
  var daily: Int?

  init(_ bytes: [UInt8]) throws(FaultDocumentError) {
    do throws(ShapeError) {
      try self.init(try JSONParser.parse(bytes))
    } catch {
      let (line, column) = error.position(in: bytes)
      throw FaultDocumentError(line: line, column: column, reason: .init(error.reason))
    }
  }

  private init(_ json: ParsedJSON) throws(ShapeError) {
    for element in try json.required("faults")[0].elements() { faults.append(try Fault(element)) }
    seed = try json["seed"]?.count() ?? seed
    perTenSeconds = try json["limits"]?["perTenSeconds"]?.count()
    daily = try json["limits"]?["daily"]?.count()
  }
}

/// Why a document of faults cannot be used, and where.
public struct FaultDocumentError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case notJSON
    /// A value of the wrong type, or a number out of range.
    case wrongValue
    case unknownWord(String, known: [String])
    case missing([String])
  }

  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in bytes.
  public let column: Int
  public let reason: Reason
}

extension FaultDocumentError.Reason {
  fileprivate init(_ reason: ShapeError.Reason) {
    switch reason {
    case .syntax, .nestedTooDeeply: self = .notJSON
    case .wrongType, .notAnInteger: self = .wrongValue
    case .notOneOf(let known, let found): self = .unknownWord(found, known: known)
    case .missingFields(let names): self = .missing(names)
    }
  }
}

extension Fault {
  fileprivate init(_ json: ParsedJSON) throws(ShapeError) {
    kind = try json.required("do")[0].word()
    operation = try json["on"]?["operation"]?.word()
    number = try json["on"]?["number"]?.count()
    percent = try json["percent"]?.count()
    milliseconds = try json["ms"]?.count()
    policy = try json["policy"]?.text()
    retryAfter = try json["retryAfter"]?.count()
    status = try json["status"]?.status()
    body = json["body"].map { body in (try? body.text()).map { Array($0.utf8) } ?? body.json.bytes }
    edits = try json["edits"].map { edits throws(ShapeError) in try ContactEdit.list(edits) } ?? []
  }
}

extension ParsedJSON {
  /// The value as it is written again.
  fileprivate var json: JSON {
    switch kind {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let digits): Int64(digits).map { .integer($0) } ?? .string(digits)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.json))
    case .object(let members): .object(members.map { JSON.Member(name: $0.name, value: $0.value.json) })
    }
  }

  /// A number that is not negative.
  fileprivate func count() throws(ShapeError) -> Int {
    let value = try integer()
    guard value >= 0 else { throw ShapeError(offset: offset, reason: .notAnInteger(String(value))) }
    return Int(value)
  }

  /// One that ends an exchange.
  fileprivate func status() throws(ShapeError) -> Int {
    let value = try integer()
    guard (200...599).contains(value) else {
      throw ShapeError(offset: offset, reason: .notAnInteger(String(value)))
    }
    return Int(value)
  }
}
