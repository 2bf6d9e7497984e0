import Foundation
import HostileText

/// A service that answers every request as its paths demand, with a hostile text wherever an answer may hold one.
enum HostileService {
  static func start() throws -> CannedServer {
    try CannedServer { answer(to: $0) }
  }

  static func environment(_ server: CannedServer) -> [String: String] {
    ["HUBSPOT_BASE_URL": server.baseURL, "HUBSPOT_ACCESS_TOKEN": "pat-test-1f2e3d4c"]
  }

  private static func answer(to request: HTTPMessage) -> [UInt8] {
    let target = request.target
    if target.contains("batch/create") { return json(created(inputs(request)), status: "207 Multi-Status") }
    if target.contains("batch/read") {
      return json(["status": "COMPLETE", "results": inputs(request).map(stored)])
    }
    if target.contains("/properties/") { return json(["results": definitions]) }
    if target.contains("/labels") { return json(["results": labels]) }
    return json(["portalId": 4_711, "timeZone": text(3), "uiDomain": text(4)])
  }

  private static func json(_ document: [String: Any], status: String = "200 OK") -> [UInt8] {
    let body = (try? JSONSerialization.data(withJSONObject: document)) ?? Data()
    return CannedServer.json(String(decoding: body, as: UTF8.self), status: status)
  }

  private static func inputs(_ request: HTTPMessage) -> [[String: Any]] {
    let document = try? JSONSerialization.jsonObject(with: Data(request.body)) as? [String: Any]
    return document?["inputs"] as? [[String: Any]] ?? []
  }

  /// The texts that are shorter than a screen or two, over and over.
  static func text(_ index: Int) -> String { texts[index % texts.count].text }
  private static let texts = HostileText.all.filter { $0.text.utf8.count < 2_000 }

  /// Every third input fails, the others are created, all with hostile words.
  private static func created(_ inputs: [[String: Any]]) -> [String: Any] {
    let places = inputs.indices
    let results = places.filter { $0 % 3 > 0 }.map { index -> [String: Any] in
      var properties = inputs[index]["properties"] as? [String: Any] ?? [:]
      properties["firstname"] = text(index)
      properties[text(index)] = text(index + 1)
      return [
        "id": "\(70_000 + index)", "properties": properties, "createdAt": text(index),
        "updatedAt": text(index),
        "objectWriteTraceId": inputs[index]["objectWriteTraceId"] ?? "", "url": text(index),
      ]
    }
    let errors = places.filter { $0 % 3 == 0 }.map { index -> [String: Any] in
      [
        "status": "error", "category": text(index), "subCategory": text(index + 1),
        "message": "\(text(index)) refused", "id": text(index + 2),
        "context": [
          "objectWriteTraceId": [inputs[index]["objectWriteTraceId"] ?? ""], "name": [text(index)],
          text(index): [text(index)],
        ], "links": [text(index): text(index)],
      ]
    }
    return [
      "status": "COMPLETE", "results": results, "errors": errors, "numErrors": errors.count,
      "startedAt": text(1), "completedAt": text(2),
    ]
  }

  private static func stored(_ input: [String: Any]) -> [String: Any] {
    // Records that were not created here have ids of their own.
    let index = max(0, Int(input["id"] as? String ?? "").map { $0 - 70_000 } ?? 0)
    let versions = (0..<3).map { version -> [String: Any] in
      let text = text(index + version)
      return [
        "value": text, "timestamp": version == 0 ? text : "2026-11-23T14:03:42Z", "sourceType": text,
        "sourceId": text, "sourceLabel": text, "updatedByUserId": version == 0 ? text : 31,
      ]
    }
    return [
      "id": "\(70_000 + index)", "properties": ["firstname": text(index), "email": text(index + 1)],
      "propertiesWithHistory": ["firstname": versions, "email": versions], "createdAt": text(index),
    ]
  }

  private static var definitions: [[String: Any]] {
    plainDefinitions
      + texts.indices.map { index in
        let option: [String: Any] = ["label": text(index), "value": "v\(index)\(text(index))"]
        return [
          "name": index == 0 ? "firstname" : "hostile_\(index)", "label": "\(index)\(text(index))",
          "type": index == 0 ? "string" : "enumeration", "fieldType": text(index), "groupName": text(index),
          "description": text(index), "options": index == 0 ? [] : [option],
        ]
      }
  }

  /// The properties that the files have, so that not every contact is at fault.
  private static var plainDefinitions: [[String: Any]] {
    let names = ["email", HostileFiles.column] + HostileText.all.map(\.text).filter { $0.utf8.count < 1_000 }
    return names.map { ["name": $0, "label": $0, "type": "string", "fieldType": "text"] }
  }

  private static var labels: [[String: Any]] {
    texts.indices.map { ["category": "USER_DEFINED", "typeId": $0 + 1, "label": "\($0)\(text($0))"] }
  }
}
