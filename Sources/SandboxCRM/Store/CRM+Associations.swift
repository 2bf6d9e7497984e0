extension CRM {
  /// The operation batch read of associations. What a contact is linked to is known as it was created.
  func readAssociations(_ body: [UInt8], from: String, to: String, at now: Int64) -> Answer {
    guard let source = ObjectType.named(from) else { return .failure(.unknownObjectType(from)) }
    guard let target = ObjectType.named(to) else { return .failure(.unknownObjectType(to)) }
    do throws(ShapeError) {
      let request = try AssociationReadRequest(body)
      guard request.inputs.count <= AssociationReadRequest.maximumInputs else {
        return .failure(.tooManyAssociationInputs)
      }
      let pages = request.inputs.map {
        ($0, source.name == "contact" ? links(of: $0.id, to: target.name) : [])
      }
      let errors = pages.filter(\.1.isEmpty).map { noneFound($0.0.id, from: source.name, to: target.name) }
      let time = JSON.string(CivilTime.dateTime(now))
      return .success(
        status: errors.isEmpty ? 200 : 207,
        .object(omittingNil: [
          "status": "COMPLETE",
          "results": .array(pages.filter { !$0.1.isEmpty }.map { page(of: $0.1, $0.0, to: target.name) }),
          "numErrors": errors.isEmpty ? nil : .integer(Int64(errors.count)),
          "errors": errors.isEmpty ? nil : .array(errors),
          "startedAt": time, "completedAt": time,
        ]))
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  /// The links of a contact that lead to an object, with only the types that do.
  private func links(of id: String, to object: String) -> [ContactInput.Association] {
    guard let contact = contacts[id], contact.archivedAt == nil else { return [] }
    return contact.links.compactMap { link in
      let types = link.types.filter { schema.definition(of: $0, to: object) != nil }
      return types.isEmpty ? nil : ContactInput.Association(recordID: link.recordID, types: types)
    }
  }

  private func page(
    of links: [ContactInput.Association], _ input: AssociationReadRequest.Input, to object: String
  ) -> JSON {
    let end = input.after + AssociationReadRequest.pageSize
    let page = links.dropFirst(input.after).prefix(AssociationReadRequest.pageSize)
    return .object(omittingNil: [
      "from": ["id": .string(input.id)],
      "to": .array(page.map { json(of: $0, to: object) }),
      "paging": end < links.count ? ["next": ["after": .string(String(end))]] : nil,
    ])
  }

  private func json(of link: ContactInput.Association, to object: String) -> JSON {
    [
      "toObjectId": Int64(link.recordID).map { .integer($0) } ?? .string(link.recordID),
      "associationTypes": .array(link.types.compactMap { schema.definition(of: $0, to: object)?.json }),
    ]
  }

  private func noneFound(_ id: String, from: String, to: String) -> JSON {
    let context = [
      ErrorContext(name: "fromObjectId", values: [id]), ErrorContext(name: "fromObjectType", values: [from]),
      ErrorContext(name: "toObjectType", values: [to]),
    ]
    return [
      "status": "error", "category": "OBJECT_NOT_FOUND",
      "subCategory": "crm.associations.NO_ASSOCIATIONS_FOUND",
      "message": .string("No \(to) is associated with \(from) \(id)."), "context": context.json,
    ]
  }
}

extension Failure {
  fileprivate static let tooManyAssociationInputs = validation(
    "The maximum number of inputs supported in a batch request for associations is "
      + "\(AssociationReadRequest.maximumInputs)")
}

extension PortalSchema {
  /// A type as it leads from contacts to an object; nil where it leads elsewhere.
  func definition(of type: ContactInput.AssociationType, to object: String) -> AssociationDefinition? {
    associations(type.category, type.typeID).first { $0.from == "contact" && $0.to == object }
  }

  /// What becomes of the associations of a new contact: whoever has a label is linked without one too, and the first
  /// company is the primary one where no other is.
  func links(of input: ContactInput, primary company: String?) -> [ContactInput.Association] {
    var links: [ContactInput.Association] = []
    for sent in input.associations {
      let targets = sent.types.flatMap { associations($0.category, $0.typeID) }.filter {
        $0.from == "contact"
      }
      let plain = associations.filter { type in
        type.from == "contact" && type.category == .hubspotDefined && type.label == nil
          && targets.contains { $0.to == type.to }
      }
      var types = sent.types + plain.map(\.type)
      if sent.recordID == company, targets.contains(where: { $0.to == "company" }) {
        types.append(ContactInput.AssociationType(category: .hubspotDefined, typeID: 1))
      }
      let index = links.firstIndex { $0.recordID == sent.recordID } ?? links.count
      if index == links.count { links.append(ContactInput.Association(recordID: sent.recordID, types: [])) }
      for type in types where !links[index].types.contains(type) { links[index].types.append(type) }
    }
    return links
  }
}

extension AssociationDefinition {
  fileprivate var type: ContactInput.AssociationType {
    ContactInput.AssociationType(category: category, typeID: typeID)
  }
}
