public import ContactsModel
public import Drafts
public import Submissions

extension ContactInput {
  /// With an e-mail and a first name, and the trace id given.
  public static func person(_ name: String, trace: String? = nil) -> Self {
    ContactInput(
      properties: [Property("email", "\(name.lowercased())@harbour.example"), Property("firstname", name)],
      objectWriteTraceID: trace)
  }

  public static func nameless(_ properties: (String, String)..., trace: String? = nil) -> Self {
    ContactInput(properties: properties.map { Property($0.0, $0.1) }, objectWriteTraceID: trace)
  }
}

extension PlannedBatch {
  public static func of(_ contacts: [ContactInput], from index: Int = 0) -> Self {
    var body = Array(#"{"inputs":["#.utf8)
    let inputs = contacts.enumerated().map { offset, contact in
      if offset > 0 { body.append(UInt8(ascii: ",")) }
      let start = body.count
      body += contact.jsonBytes()
      return PlannedInput(index: index + offset, input: .create(contact), bodyRange: start..<body.count)
    }
    return PlannedBatch(operation: .create, body: body + Array("]}".utf8), inputs: inputs)
  }
}

extension Plan {
  /// A plan of one batch for each list.
  public static func of(_ batches: [ContactInput]..., leftOut: [LeftOut] = []) -> Self {
    var planned: [PlannedBatch] = []
    var index = 0
    for batch in batches {
      planned.append(.of(batch, from: index))
      index += batch.count
    }
    return Plan(operation: .create, batches: planned, leftOut: leftOut, inputCount: index + leftOut.count)
  }
}

extension BatchAnswer {
  public static func text(_ status: Int, _ body: String, retryAfter: Int64? = nil) -> Self {
    BatchAnswer(status: status, body: Array(body.utf8), correlationID: "corr-1", retryAfter: retryAfter)
  }

  /// A success with these results.
  public static func results(_ results: String..., status: Int = 201, state: String = "COMPLETE") -> Self {
    text(status, #"{"status":"\#(state)","results":[\#(results.joined(separator: ","))]}"#)
  }

  /// A 207 with these results and errors.
  public static func partial(_ results: [String], errors: [String], numErrors: Int? = nil) -> Self {
    let count = numErrors.map { #""numErrors":\#($0),"# } ?? ""
    return text(
      207,
      #"{"status":"COMPLETE","results":[\#(results.joined(separator: ","))],\#(count)"#
        + #""errors":[\#(errors.joined(separator: ","))]}"#)
  }
}

/// A result as HubSpot writes it, with what it computes by itself among the properties.
public func result(
  _ id: String, _ properties: String, trace: String? = nil, createdAt: String = "2026-03-02T08:00:01Z"
)
  -> String
{
  let echo = trace.map { #","objectWriteTraceId":"\#($0)""# } ?? ""
  return #"{"id":"\#(id)","properties":{\#(properties),"lifecyclestage":"lead","hs_object_id":"\#(id)"},"#
    + #""createdAt":"\#(createdAt)","updatedAt":"\#(createdAt)","archived":false\#(echo)}"#
}

/// A result with the properties of ``ContactInput/person(_:trace:)``.
public func person(_ id: String, _ name: String, trace: String? = nil) -> String {
  result(id, #""email":"\#(name.lowercased())@harbour.example","firstname":"\#(name)""#, trace: trace)
}

public func record(_ json: String) -> ContactRecord {
  (try? JSONReader.read(Array(json.utf8))).flatMap(ContactRecord.init) ?? ContactRecord()
}
