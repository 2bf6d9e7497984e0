import Foundation
import Hummingbird

/// The paths of one record, and of pages of them.
extension Routes {
  func addOneContact(at path: String, to router: Router<BasicRequestContext>) {
    let (all, one) = (RouterPath(path), RouterPath(path + "/{id}"))
    router.get(all) { request, context in
      let query = RecordQuery(request)
      return try await respond(request, context, .read) { crm, _, _ in crm.contacts(query) }
    }
    router.post(all) { request, context in
      let version = context.version ?? .v3
      return try await respond(request, context, .create) {
        $0.version = version
        return $0.createOne($1, at: $2)
      }
    }
    router.get(one) { request, context in
      let (id, query) = (context.recordID, RecordQuery(request))
      return try await respond(request, context, .read) { crm, _, now in crm.contact(id, query, at: now) }
    }
    router.patch(one) { request, context in
      let (id, version) = (context.recordID, context.version ?? .v3)
      return try await respond(request, context, .update) {
        $0.version = version
        return $0.updateOne(id, $1, at: $2)
      }
    }
    router.delete(one) { request, context in
      let id = context.recordID
      return try await respond(request, context, .archive) { crm, _, now in crm.archiveOne(id, at: now) }
    }
    refuse([.put, .patch, .delete], at: all, in: router)
    refuse([.put, .post], at: one, in: router)
  }

  /// Records that contacts are linked to: they can be read, and nothing else.
  func addOneRecord(at path: String, to router: Router<BasicRequestContext>) {
    router.get(RouterPath(path)) { request, context in
      let (object, query) = (context.object, RecordQuery(request))
      return try await respond(request, context, .read) { crm, _, _ in crm.records(of: object, query) }
    }
    router.get(RouterPath(path + "/{id}")) { request, context in
      let (object, id, query) = (context.object, context.recordID, RecordQuery(request))
      return try await respond(request, context, .read) { crm, _, _ in crm.record(id, of: object, query) }
    }
  }

  private func refuse(
    _ methods: [HTTPRequest.Method], at path: RouterPath, in router: Router<BasicRequestContext>
  ) {
    for method in methods {
      router.on(path, method: method) { _, _ in Reply(.failure(.methodNotAllowed)).response }
    }
  }
}

extension BasicRequestContext {
  fileprivate var recordID: String { parameters.get("id").flatMap(\.removingPercentEncoding) ?? "" }
  fileprivate var object: String { parameters.get("object") ?? "" }
}

extension RecordQuery {
  fileprivate init(_ request: Request) {
    let parameters = request.uri.queryParameters
    self.init { name in parameters.getAll(name) }
  }
}
