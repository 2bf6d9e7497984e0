internal import ContactsModel
import Synchronization

/// A request that creates contacts. Its trace ids and its digest are made when they are first asked for, and kept.
final class PlannedCreation: Sendable {
  struct NewContact: Sendable {
    /// The index in the draft, from 0.
    let index: Int
    /// As it stands in the draft.
    let contact: ContactInput
  }

  let contacts: [NewContact]
  /// Whether each contact has a trace id.
  let sendsTraceIDs: Bool
  /// How many bytes the body has.
  let byteCount: Int
  private let made = Mutex<BatchContent?>(nil)

  init(_ contacts: [NewContact], sendsTraceIDs: Bool) {
    (self.contacts, self.sendsTraceIDs) = (contacts, sendsTraceIDs)
    byteCount = BatchBody.byteCount(
      ofInputs: contacts.map { Self.byteCount(of: $0.contact, sendsTraceIDs: sendsTraceIDs) })
  }

  var content: BatchContent {
    made.withLock { made in
      if let made { return made }
      let content = make()
      made = content
      return content
    }
  }

  private static func byteCount(of contact: ContactInput, sendsTraceIDs: Bool) -> Int {
    var counted = contact
    if !sendsTraceIDs {
      counted.objectWriteTraceID = nil
    } else if contact.objectWriteTraceID?.isEmpty ?? true {
      counted.objectWriteTraceID = TraceID.placeholder
    }
    return counted.jsonByteCount
  }

  private func make() -> BatchContent {
    var body = BatchBody()
    let inputs = contacts.map { new in
      let (contact, bytes) = traced(new)
      return PlannedInput(index: new.index, input: .create(contact), bodyRange: body.append(bytes))
    }
    return BatchContent(body: body.closed, inputs: inputs, keepsBody: false)
  }

  /// The contact as it is sent, with its bytes. A trace id that came with the input is kept, unless none is to be sent.
  private func traced(_ new: NewContact) -> (ContactInput, [UInt8]) {
    var contact = new.contact
    if sendsTraceIDs, contact.objectWriteTraceID?.isEmpty == false {
      return (contact, contact.jsonBytes())
    }
    contact.objectWriteTraceID = nil
    let plain = contact.jsonBytes()
    guard sendsTraceIDs else { return (contact, plain) }
    let traceID = TraceID.derived(from: plain, index: new.index)
    contact.objectWriteTraceID = traceID
    return (contact, ContactInput.jsonBytes(plain, with: traceID))
  }
}
