import Foundation
import Hummingbird

/// The paths by which a test looks into the sandbox and steers it. They need no token and count for no limit.
struct ControlRoutes {
  let store: StateStore

  func add(to router: Router<BasicRequestContext>) {
    router.get("/__sandbox/state") { _, _ in
      Reply(.success(status: 200, store.withState { state, _ in state.report })).response
    }
    router.get("/__sandbox/requests") { _, _ in
      let bodies = store.withState { state, _ in state.createBodies }
      let encoded = bodies.map { Data($0).base64EncodedString() }
      return Reply(.success(status: 200, ["create": .strings(encoded)])).response
    }
    router.post("/__sandbox/faults") { request, _ in
      let body = Array(buffer: try await request.body.collect(upTo: Gate.maximumBodySize))
      return Reply(setFaults(body)).response
    }
    router.post("/__sandbox/edits") { request, _ in
      let body = Array(buffer: try await request.body.collect(upTo: Gate.maximumBodySize))
      return Reply(store.withState { state, now in state.crm.edit(body, at: now) }).response
    }
  }

  private func setFaults(_ body: [UInt8]) -> Answer {
    do throws(FaultDocumentError) {
      let document = try FaultDocument(body)
      store.withState { state, _ in state.apply(document) }
      return .success(status: 200, ["faults": .integer(Int64(document.faults.count))])
    } catch {
      return .failure(.validation(error.sentence))
    }
  }
}

extension SandboxState {
  /// What `GET /__sandbox/state` returns.
  fileprivate var report: JSON {
    let contacts = crm.contacts.values.count { $0.archivedAt == nil }
    return [
      "contacts": .integer(Int64(contacts)),
      "createdByEmail": .sorted(crm.created.byEmail.mapValues { .integer(Int64($0)) }),
      "createdByTraceId": .sorted(crm.created.byTraceID.mapValues { .integer(Int64($0)) }),
      "requests": .object(
        SandboxOperation.allCases.map { operation in
          .init(name: operation.rawValue, value: .integer(Int64(requests[operation] ?? 0)))
        }),
      "links": .array(crm.created.links.map(\.json)),
    ]
  }
}

extension CreationTally.Link {
  fileprivate var json: JSON {
    [
      "contact": .string(contactID), "record": .string(recordID),
      "category": .string(type.category.rawValue), "typeId": .integer(Int64(type.typeID)),
    ]
  }
}
