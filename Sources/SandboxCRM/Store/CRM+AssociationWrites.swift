/// What is done to associations of contacts that are there.
extension CRM {
  enum AssociationWrite: Sendable {
    case create, archive, archiveLabels
  }

  /// The batches that write associations from contacts to another object. An association to a record, or of a contact,
  /// that the portal does not have fails alone; a type that it does not have refuses the whole request.
  mutating func write(
    _ write: AssociationWrite, _ body: [UInt8], from: String, to: String, at now: Int64
  ) -> Answer {
    guard let source = ObjectType.named(from) else { return .failure(.unknownObjectType(from)) }
    guard let target = ObjectType.named(to) else { return .failure(.unknownObjectType(to)) }
    guard source.name == "contact" else { return .failure(.unknownObjectType(from)) }
    do throws(ShapeError) {
      let request = try AssociationWriteRequest(body, namesTypes: write != .archive)
      guard request.count <= AssociationWriteRequest.maximumInputs else {
        return .failure(.tooManyAssociationWrites)
      }
      let unknown = request.inputs.flatMap(\.types).filter {
        schema.definition(of: $0, to: target.name) == nil
      }
      guard unknown.isEmpty else {
        let names = unknown.map { "\($0.category.rawValue)=\($0.typeID)" }
        return .failure(
          InputFault.associations(AssociationFaults(unknownTypes: names)).failure(portalID: account.portalID))
      }
      return carryOut(write, request.inputs, to: target.name, at: now)
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  private mutating func carryOut(
    _ write: AssociationWrite, _ inputs: [AssociationWriteRequest.Input], to object: String, at now: Int64
  ) -> Answer {
    var made: [JSON] = []
    var errors: [JSON] = []
    for input in inputs {
      if let error = fault(of: input, write, to: object) {
        errors.append(error)
        continue
      }
      switch write {
      case .create: made.append(link(input, to: object))
      case .archive: unlink(input, to: object)
      case .archiveLabels: takeLabels(input, to: object)
      }
    }
    guard write == .create || !errors.isEmpty else { return .noContent }
    let time = JSON.string(CivilTime.dateTime(now))
    return .success(
      status: errors.isEmpty ? 201 : 207,
      .object(omittingNil: [
        "status": "COMPLETE", "results": .array(made.reversed()),
        "numErrors": errors.isEmpty ? nil : .integer(Int64(errors.count)),
        "errors": errors.isEmpty ? nil : .array(errors), "startedAt": time, "completedAt": time,
      ]))
  }

  /// Taking away what is not there is no error.
  private func fault(
    of input: AssociationWriteRequest.Input, _ write: AssociationWrite, to object: String
  ) -> JSON? {
    let isThere = recordExists(object: object, id: input.recordID)
    guard write == .create, !isLive(input.contactID) || !isThere else { return nil }
    let missing = isThere ? "CONTACT=\(input.contactID)" : "\(object.uppercased())=\(input.recordID)"
    let context = [
      ErrorContext(name: "fromObjectId", values: [input.contactID]),
      ErrorContext(name: "toObjectId", values: [input.recordID]),
      ErrorContext(name: "INVALID_OBJECT_IDS", values: ["\(missing) is not valid"]),
    ]
    return [
      "status": "error", "category": "VALIDATION_ERROR",
      "message": "One or more associations are invalid", "context": context.json,
    ]
  }

  /// Whoever has a label is linked without one too; the first company is the primary one, and a new primary one takes
  /// the place of another.
  private mutating func link(_ input: AssociationWriteRequest.Input, to object: String) -> JSON {
    let sent = ContactInput.Association(recordID: input.recordID, types: input.types)
    let primary = ContactInput.AssociationType(category: .hubspotDefined, typeID: 1)
    let links = contacts[input.contactID]?.links ?? []
    let isFirst = object == "company" && !links.contains { $0.types.contains(primary) }
    let made = schema.links(
      of: ContactInput(properties: [], associations: [sent], traceID: nil),
      primary: isFirst ? input.recordID : nil)
    let types = made.first?.types ?? input.types
    if types.contains(primary) { contacts[input.contactID]?.remove(primary, except: input.recordID) }
    contacts[input.contactID]?.add(types, to: input.recordID)
    return [
      "fromObjectTypeId": "0-1", "fromObjectId": Int64(input.contactID).map { .integer($0) } ?? .null,
      "toObjectTypeId": .string(ObjectType.named(object)?.typeID ?? object),
      "toObjectId": Int64(input.recordID).map { .integer($0) } ?? .string(input.recordID),
      "labels": .array(
        types.compactMap { schema.definition(of: $0, to: object)?.label }.map { .string($0) }),
    ]
  }

  private mutating func unlink(_ input: AssociationWriteRequest.Input, to object: String) {
    let types = contacts[input.contactID]?.links.first { $0.recordID == input.recordID }?.types ?? []
    let own = types.filter { schema.definition(of: $0, to: object) != nil }
    contacts[input.contactID]?.remove(own, from: input.recordID)
  }

  /// Without the type that has no label none of the labels stays.
  private mutating func takeLabels(_ input: AssociationWriteRequest.Input, to object: String) {
    let takesPlain = input.types.contains { schema.definition(of: $0, to: object)?.label == nil }
    if takesPlain { return unlink(input, to: object) }
    contacts[input.contactID]?.remove(input.types, from: input.recordID)
  }
}

extension Contact {
  fileprivate mutating func add(_ types: [ContactInput.AssociationType], to record: String) {
    let index = links.firstIndex { $0.recordID == record } ?? links.count
    if index == links.count { links.append(ContactInput.Association(recordID: record, types: [])) }
    for type in types where !links[index].types.contains(type) { links[index].types.append(type) }
  }

  fileprivate mutating func remove(_ types: [ContactInput.AssociationType], from record: String) {
    guard let index = links.firstIndex(where: { $0.recordID == record }) else { return }
    links[index].types.removeAll { types.contains($0) }
    if links[index].types.isEmpty { links.remove(at: index) }
  }

  fileprivate mutating func remove(_ type: ContactInput.AssociationType, except record: String) {
    for index in links.indices where links[index].recordID != record {
      links[index].types.removeAll { $0 == type }
    }
  }
}

extension Failure {
  fileprivate static let tooManyAssociationWrites = validation(
    "The maximum number of inputs supported in a batch request for associations is "
      + "\(AssociationWriteRequest.maximumInputs)")
}
