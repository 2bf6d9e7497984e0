import ContactsAPI
import Drafts

/// Asks a portal for what a table leaves open: its properties first, then owners and records by name. Each is asked for
/// once; what it does not say stays open.
struct PortalLookup: Sendable {
  /// What was not answered.
  enum Subject: Hashable, Sendable {
    case properties, owners, records
  }

  struct Failure: Sendable {
    let subject: Subject
    let error: ContactsError
  }

  /// Between two searches: a portal takes five a second.
  private static let pause = Duration.milliseconds(220)
  /// The whole body of a search has its limit too.
  private static let longestName = 400

  let client: ContactsClient
  private(set) var knowledge: PortalKnowledge
  private(set) var failures: [Failure] = []
  private var asked: Set<Subject> = []

  /// - Parameter knowledge: what is known already; nil for what every portal has.
  init(client: ContactsClient, knowing knowledge: PortalKnowledge? = nil) {
    self.client = client
    self.knowledge = knowledge ?? .builtIn(for: client.configuration.paths)
  }

  /// - Returns: whether something was asked, so that the table is to be read again.
  mutating func answer(_ questions: PortalQuestions) async -> Bool {
    if questions.asksForProperties, asked.insert(.properties).inserted {
      await attempt(.properties) { lookup throws(ContactsError) in try await lookup.readProperties() }
      return true
    }
    let asksForOwners = questions.asksForOwners && asked.insert(.owners).inserted
    if asksForOwners {
      await attempt(.owners) { lookup throws(ContactsError) in try await lookup.readOwners() }
    }
    guard !questions.recordNames.isEmpty, asked.insert(.records).inserted else { return asksForOwners }
    await attempt(.records) { lookup throws(ContactsError) in
      try await lookup.findRecords(questions.recordNames)
    }
    return true
  }

  private mutating func attempt(
    _ subject: Subject, _ question: (inout Self) async throws(ContactsError) -> Void
  ) async {
    do throws(ContactsError) {
      try await question(&self)
    } catch {
      failures.append(Failure(subject: subject, error: error))
    }
  }

  private mutating func readProperties() async throws(ContactsError) {
    let definitions = try await client.reader().validatedDefinitions().value
    // Every portal has properties: a list without any says nothing.
    if !definitions.isEmpty { knowledge.catalogue = knowledge.catalogue.renewed(with: definitions) }
  }

  private mutating func readOwners() async throws(ContactsError) {
    let pages = try await client.reader().owners()
    knowledge.catalogue = knowledge.catalogue.knowing(pages.flatMap(\.value.owners))
  }

  /// What was found until a search fails counts.
  private mutating func findRecords(_ names: [String: [String]]) async throws(ContactsError) {
    var records = RecordNames()
    var isFirst = true
    defer { knowledge.associationTypes = knowledge.associationTypes.knowing(records) }
    for (object, names) in names.sorted(by: { $0.key < $1.key }) {
      let fields = RecordFields(of: object)
      for name in names {
        if !isFirst { await RetryPause.system.sleep(Self.pause) }
        isFirst = false
        let request = SearchRequest(
          query: String(name.prefix(Self.longestName)), properties: fields.properties,
          limit: SearchRequest.maximumResults)
        let found = try await client.reader()
          .search(request, in: knowledge.associationTypes.path(of: object))
        records.add(found.compactMap { FoundRecord($0, of: object) }, for: name, of: object)
      }
    }
  }
}
