import Hummingbird

/// The paths of the API: the published v3 and v4 ones and the dated ones.
struct Routes {
  let gate: Gate
  let store: StateStore

  func makeRouter() -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self)
    for type in ["contacts", "0-1"] {
      addContacts(to: router.group("/crm/v3/objects/\(type)/batch"))
      addContacts(to: router.group("/crm/objects/{version}/\(type)/batch"))
      addOneContact(at: "/crm/v3/objects/\(type)", to: router)
      addOneContact(at: "/crm/objects/{version}/\(type)", to: router)
      addProperties(at: "/crm/v3/properties/\(type)", to: router)
      addProperties(at: "/crm/properties/{version}/\(type)", to: router)
    }
    for type in ["contacts", "0-1", "{object}"] {
      addSearch(to: router.group("/crm/v3/objects/\(type)"))
      addSearch(to: router.group("/crm/objects/{version}/\(type)"))
    }
    for group in ["/crm/v3/objects/{object}/batch", "/crm/objects/{version}/{object}/batch"] {
      addRecords(to: router.group(RouterPath(group)))
    }
    for path in ["/crm/v3/objects/{object}", "/crm/objects/{version}/{object}"] {
      addOneRecord(at: path, to: router)
    }
    for path in ["/crm/v3/owners", "/crm/owners/{version}"] { addOwners(at: path, to: router) }
    for path in ["/crm/v3/property-validations/{object}", "/crm/property-validations/{version}/{object}"] {
      router.get(RouterPath(path)) { request, context in
        let object = context.parameters.get("object") ?? ""
        return try await respond(request, context, .validations) { crm, _, _ in
          crm.propertyValidations(object: object)
        }
      }
    }
    addLabels(at: "/crm/v4/associations/{from}/{to}/labels", to: router)
    addLabels(at: "/crm/associations/{version}/{from}/{to}/labels", to: router)
    for path in ["/crm/v4/associations/{from}/{to}/batch", "/crm/associations/{version}/{from}/{to}/batch"] {
      addAssociations(to: router.group(RouterPath(path)))
    }
    for path in ["/account-info/v3/details", "/account-info/{version}/details"] {
      router.get(RouterPath(path)) { request, context in
        try await respond(request, context, .account) { crm, _, _ in crm.accountDetails() }
      }
    }
    router.post("/oauth/v2/private-apps/get/access-token-info") { request, context in
      try await respond(request, context, .token) { crm, body, _ in crm.tokenInfo(body) }
    }
    ControlRoutes(store: store).add(to: router)
    return router
  }

  private func addContacts(to group: RouterGroup<BasicRequestContext>) {
    group.post("create") { request, context in
      let version = context.version ?? .v3
      return try await respond(request, context, .create) {
        $0.version = version
        return $0.create($1, at: $2)
      }
    }
    group.post("read") { request, context in
      let archived = request.isArchivedAsked
      return try await respond(request, context, .read) { $0.read($1, archived: archived, at: $2) }
    }
    group.post("update") { request, context in
      let version = context.version ?? .v3
      return try await respond(request, context, .update) {
        $0.version = version
        return $0.update($1, at: $2)
      }
    }
    group.post("archive") { request, context in
      try await respond(request, context, .archive) { $0.archive($1, at: $2) }
    }
    group.post("upsert") { request, context in
      let version = context.version ?? .v3
      return try await respond(request, context, .upsert) {
        $0.version = version
        return $0.upsert($1, at: $2)
      }
    }
  }

  /// Records that contacts are linked to: they can be read, and nothing else.
  private func addRecords(to group: RouterGroup<BasicRequestContext>) {
    group.post("read") { request, context in
      let (archived, object) = (request.isArchivedAsked, context.parameters.get("object") ?? "")
      return try await respond(request, context, .read) { crm, body, now in
        crm.read(body, object: object, archived: archived, at: now)
      }
    }
  }

  private func addSearch(to group: RouterGroup<BasicRequestContext>) {
    group.post("search") { request, context in
      let object = context.parameters.get("object") ?? "contacts"
      return try await respond(request, context, .search) { crm, body, now in
        crm.search(body, in: object, at: now)
      }
    }
  }

  private func addProperties(at path: String, to router: Router<BasicRequestContext>) {
    router.get(RouterPath(path + "/{name}")) { request, context in
      let name = context.parameters.get("name") ?? ""
      return try await respond(request, context, .properties) { crm, _, _ in
        crm.propertyDefinition(named: name)
      }
    }
    router.get(RouterPath(path)) { request, context in
      let archived = request.isArchivedAsked
      return try await respond(request, context, .properties) { crm, _, _ in
        crm.propertyDefinitions(archived: archived)
      }
    }
  }

  private func addOwners(at path: String, to router: Router<BasicRequestContext>) {
    router.get(RouterPath(path + "/{id}")) { request, context in
      let id = context.parameters.get("id") ?? ""
      return try await respond(request, context, .owners) { crm, _, _ in crm.owner(id) }
    }
    router.get(RouterPath(path)) { request, context in
      let query = request.uri.queryParameters
      let page = OwnerPage(limit: query["limit"].map(String.init), after: query["after"].map(String.init))
      return try await respond(request, context, .owners) { crm, _, _ in crm.owners(page) }
    }
  }

  private func addLabels(at path: RouterPath, to router: Router<BasicRequestContext>) {
    router.get(path) { request, context in
      let from = context.parameters.get("from") ?? ""
      let to = context.parameters.get("to") ?? ""
      return try await respond(request, context, .labels) { crm, _, _ in
        crm.associationLabels(from: from, to: to)
      }
    }
  }

  private func addAssociations(to group: RouterGroup<BasicRequestContext>) {
    group.post("read") { request, context in
      let (from, to) = context.objects
      return try await respond(request, context, .associations) { crm, body, now in
        crm.readAssociations(body, from: from, to: to, at: now)
      }
    }
    let writes: [(RouterPath, SandboxOperation, CRM.AssociationWrite)] = [
      ("create", .link, .create), ("archive", .unlink, .archive),
      ("labels/archive", .unlabel, .archiveLabels),
    ]
    for (path, operation, write) in writes {
      group.post(path) { request, context in
        let (from, to) = context.objects
        return try await respond(request, context, operation) { crm, body, now in
          crm.write(write, body, from: from, to: to, at: now)
        }
      }
    }
  }

  func respond(
    _ request: Request, _ context: BasicRequestContext, _ operation: SandboxOperation,
    _ handler: Gate.Handler
  ) async throws -> Response {
    guard context.version != nil else { throw HTTPError(.notFound) }
    return try await gate.respond(to: request, as: operation, handler)
  }
}

extension BasicRequestContext {
  /// From and to which associations lead, by the path.
  fileprivate var objects: (from: String, to: String) {
    (parameters.get("from") ?? "", parameters.get("to") ?? "")
  }

  /// Of the path; nil where it names one that is none.
  var version: APIVersion? {
    guard let text = parameters.get("version") else { return .v3 }
    return APIVersion(text)
  }
}

extension Request {
  fileprivate var isArchivedAsked: Bool { uri.queryParameters["archived"]?.lowercased() == "true" }
}
