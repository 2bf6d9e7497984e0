import Algorithms
public import ContactsModel
public import Drafts

/// Why HubSpot refused an input of a draft, and which of its fields that is about.
public struct InputRefusal: Sendable, Equatable {
  public let outcome: InputOutcome
  /// The contact as it was sent; nil where that is not known.
  public let sent: ContactInput?
  /// Of the contact as it was sent.
  private let fields: [FieldPath]

  /// - Returns: nil where nothing was refused.
  public init?(_ outcome: InputOutcome, sent: ContactInput?) {
    guard outcome.outcome == .failed else { return nil }
    (self.outcome, self.sent) = (outcome, sent)
    fields = sent.map { outcome.refusedFields(of: $0) } ?? []
  }

  /// The fields of the contact that are still as they were refused: the contact as a whole where none was named.
  /// Empty as soon as each has changed.
  public func fields(standingIn contact: ContactInput) -> [FieldPath] {
    guard let sent else {
      return outcome.isOutdated(by: contact) ? [] : outcome.refusedFields(of: contact)
    }
    return fields.compactMap { field in
      switch field {
      case .property(let name):
        contact.value(of: name) == sent.value(of: name) ? field : nil
      default:
        if let position = field.association {
          sent.associations.indices.contains(position)
            ? contact.associations.firstIndex(of: sent.associations[position]).map(
              FieldPath.associationRecordID) : nil
        } else {
          isUnchanged(contact, from: sent) ? field : nil
        }
      }
    }
  }
}

extension InputRefusal {
  /// An update was sent with what it changes alone, and the contact has its other values too.
  private func isUnchanged(_ contact: ContactInput, from sent: ContactInput) -> Bool {
    guard outcome.recordID != nil else {
      return contact.properties == sent.properties && contact.associations == sent.associations
    }
    return sent.properties.allSatisfy { contact.value(of: $0.name) == $0.value }
  }
}

extension InputOutcome {
  /// The contact was changed since it was sent.
  public func isOutdated(by contact: ContactInput) -> Bool {
    guard let traceID, contact.objectWriteTraceID?.isEmpty ?? true else { return false }
    return TraceID.derived(from: contact, index: index) != traceID
  }

  /// The fields that HubSpot's words name, in their order; the contact as a whole if they name none.
  func refusedFields(of contact: ContactInput) -> [FieldPath] {
    let named = (ErrorWords(self, contact: contact)?.reasons ?? []).compactMap(\.field)
    if !named.isEmpty { return named.uniqued().map { $0 } }
    if isConflict, contact.value(of: "email") != nil { return [.property("email")] }
    let words = Set((message ?? "").names)
    if let named = contact.properties.first(where: { words.contains($0.name) }) {
      return [.property(named.name)]
    }
    let association = contact.associations.firstIndex { words.contains($0.recordID) }
    return [association.map(FieldPath.associationRecordID) ?? .properties]
  }
}

extension String {
  /// What may be the name of a property, or an id.
  fileprivate var names: [String] {
    split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }
}
