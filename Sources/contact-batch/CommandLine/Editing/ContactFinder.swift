import ContactsAPI
import Drafts
import Sending

/// Finds contacts that exist, and reads their values.
///
/// A search lags some seconds behind what was written and takes five requests a second. It is asked for ids alone; the
/// values are read by id, so that they are those of now.
struct ContactFinder: Sendable {
  let reader: RetryingReader
  /// What may be written, from the portal; the values of these properties are read.
  let catalogue: PropertyCatalogue
  /// Read too, whether they may be written or not.
  var properties: [String] = []
  /// The objects of which it is read what the contacts are linked to.
  var linkedObjects = ExistingLinksReading.usualObjects
  /// How many that fit a search are read at most.
  var most = SearchRequest.maximumTotal

  /// The properties of a portal, for ``catalogue``.
  static func catalogue(from reader: RetryingReader) async throws(ContactsError) -> PropertyCatalogue {
    let definitions = try await reader.validatedDefinitions().value
    // Every portal has properties: a list without any says nothing.
    let builtIn = PropertyCatalogue.builtIn(for: reader.client.configuration.paths)
    return definitions.isEmpty ? builtIn : builtIn.renewed(with: definitions)
  }

  /// - Parameter now: milliseconds since 1970, noted with what is read.
  func contacts(for query: ContactQuery, at now: Int64) async throws(ContactsError) -> FoundContacts {
    guard let search = query.search(limit: min(most, SearchRequest.maximumResults)) else {
      guard case .contacts(let names) = query else { return FoundContacts() }
      return try await contacts(named: names, at: now)
    }
    let pages = try await reader.searchPages(search, mostPages: (most - 1) / max(1, search.limit) + 1)
    let ids = pages.flatMap(\.results).compactMap(\.id).prefix(most)
    var found = try await contacts(named: Array(ids), at: now)
    // One that was archived since is no contact that somebody named.
    found.missing = []
    found.total = max(found.contacts.count, pages.last?.total?.published ?? 0)
    return found
  }

  private func contacts(named names: [String], at now: Int64) async throws(ContactsError) -> FoundContacts {
    let read = try await reader.contacts(named: names, properties: readProperties)
    let time = Timestamp(epochMilliseconds: now).text
    var found = FoundContacts(
      contacts: read.records.compactMap { ExistingContact($0, of: Set(readProperties), readAt: time) },
      missing: read.missing)
    await readLinks(of: &found)
    return found
  }

  /// Without them contacts can be changed all the same, and linked.
  private func readLinks(of found: inout FoundContacts) async {
    let ids = found.contacts.map(\.id)
    guard !ids.isEmpty, !linkedObjects.isEmpty else { return }
    let asked = Dictionary(uniqueKeysWithValues: linkedObjects.map { ($0, ids) })
    do throws(ContactsError) {
      let links = try await ExistingLinksReading(contacts: asked).links(from: reader)
      found.contacts = found.contacts.map { $0.with(links[$0.id]) }
    } catch {
      found.linksUntold = error.sentence
    }
  }

  private var readProperties: [String] {
    let writable = catalogue.entries.filter { $0.access == .writable || $0.access == .unknown }.map(\.name)
    return writable + properties.filter { !writable.contains($0) }
  }
}

extension ExistingContact {
  /// What was read of a contact: of these properties, for HubSpot answers with some that nobody asked for, and without
  /// what has no value. Nil where the record says no id.
  fileprivate init?(_ record: ContactRecord, of names: Set<String>, readAt: String) {
    guard let id = record.id else { return nil }
    let values = record.properties.compactMap { property in
      property.value.flatMap {
        $0.isEmpty || !names.contains(property.name) ? nil : Property(property.name, $0)
      }
    }
    self.init(id: id, values: values, readAt: readAt)
  }
}
