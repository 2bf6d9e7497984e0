internal import ContactsModel

/// An edit that puts values in the place of labels, with what was read as what, and how often.
public struct LabelEdit: Sendable {
  public let edit: Edit
  public let readings: [LabelReading: Int]
}

extension Draft {
  /// Reads labels, owners and records by name in inputs, as far as they are known. Nil where nothing would change.
  public func editToReadLabels(
    in indices: some Sequence<Int>, catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable
  ) -> LabelEdit? {
    var reader = LabelReader(catalogue: catalogue, associationTypes: associationTypes)
    let edit = editToChange(indices) {
      .readLabels($0)
    } by: {
      reader.read(&$1)
    }
    return edit.map { LabelEdit(edit: $0, readings: reader.readings) }
  }
}

/// Puts values in the place of labels, input by input.
private struct LabelReader {
  let catalogue: PropertyCatalogue
  let associationTypes: AssociationTypeTable
  var readings: [LabelReading: Int] = [:]
  private var labels: [String: ValueLabels?] = [:]

  init(catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable) {
    (self.catalogue, self.associationTypes) = (catalogue, associationTypes)
  }

  mutating func read(_ input: inout DraftInput) -> Bool {
    var isChanged = false
    for index in input.contact.properties.indices {
      let property = input.contact.properties[index]
      guard let value = labels(of: property.name)?.value(of: property.value) else { continue }
      input.contact.properties[index].value = value
      note(property.name, property.value, value)
      isChanged = true
    }
    for index in input.contact.associations.indices {
      let link = input.contact.associations[index]
      guard !link.recordID.isDigits,
        let object = associationTypes.object(of: link, input.hints.association(at: index)),
        let ids = associationTypes.records.ids(named: link.recordID, of: object), ids.count == 1
      else { continue }
      input.contact.associations[index].recordID = ids[0]
      note(ColumnTarget.associations(object).written, link.recordID, ids[0])
      isChanged = true
    }
    return isChanged
  }

  private mutating func labels(of name: String) -> ValueLabels? {
    if let known = labels[name] { return known }
    let made = catalogue[name].flatMap { ValueLabels($0, catalogue) }
    labels[name] = .some(made)
    return made
  }

  private mutating func note(_ property: String, _ label: String, _ value: String) {
    readings[LabelReading(property: property, label: label, value: value), default: 0] += 1
  }
}
