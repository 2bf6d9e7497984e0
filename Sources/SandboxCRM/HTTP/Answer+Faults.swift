extension Answer {
  /// The answer to a batch of which nothing is said but a status.
  static func batch(status: String) -> Answer {
    .success(status: 200, ["status": .string(status), "results": []])
  }

  /// What a fault makes of an answer whose work is done; the same for faults that spoil something else.
  /// - Parameter request: the body that is answered.
  func spoiled(by fault: Fault.Kind, request: [UInt8]) -> Answer {
    switch fault {
    case .fewerResults: changingResults { $0.dropLast() }
    case .reordered: changingResults { $0.reversed() }
    case .moreResults: changingResults { $0 + $0.suffix(1).map(\.ofAStranger) }
    case .resultAndError: addingError(aboutFirstOf: request)
    case .wrongCount:
      changing { members in
        members.set("numErrors", .integer(Int64(members["errors"]?.elements.count ?? 0) + 1))
      }
    case .pending: .batch(status: "PENDING")
    case .processing: .batch(status: "PROCESSING")
    default: self
    }
  }

  private func changing(_ change: (inout [JSON.Member]) -> Void) -> Answer {
    guard case .success(let status, .object(var members)) = self else { return self }
    change(&members)
    return .success(status: status, .object(members))
  }

  private func changingResults(_ change: ([JSON]) -> [JSON]) -> Answer {
    changing { members in
      if let results = members["results"]?.elements { members.set("results", .array(change(results))) }
    }
  }

  private func addingError(aboutFirstOf request: [UInt8]) -> Answer {
    guard case .success(_, .object(var members)) = self,
      let input = (try? CreateRequest(request))?.inputs.first
    else { return self }
    let error = InputFault.conflict(existingID: nil).entry(traceID: input.traceID, portalID: 0)
    let errors = (members["errors"]?.elements ?? []) + [error]
    members.set("errors", .array(errors))
    members.set("numErrors", .integer(Int64(errors.count)))
    return .success(status: 207, .object(members))
  }
}

extension [JSON.Member] {
  fileprivate subscript(name: String) -> JSON? { first { $0.name == name }?.value }

  fileprivate mutating func set(_ name: String, _ value: JSON) {
    if let index = firstIndex(where: { $0.name == name }) {
      self[index].value = value
    } else {
      append(JSON.Member(name: name, value: value))
    }
  }
}

extension JSON {
  fileprivate var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The same contact under an id and an e-mail that no request held.
  fileprivate var ofAStranger: JSON {
    guard case .object(var members) = self else { return self }
    members.set("id", "99999999")
    members.set("properties", ["email": "stranger@nowhere.example", "hs_object_id": "99999999"])
    return .object(members)
  }
}
