import Composer
import ContactsAPI
import Drafts
import Logging
import Synchronization

/// The portal's schema: asked for, kept in the cache, and recalled from there.
extension EffectRunner {
  static let labelsPrefix = "labels-"

  func recallSchema(_ portal: Int) async {
    let place = isDemo ? "demo" : await connection.address ?? ""
    let cache = SchemaCache(
      environment: CommandContext.ofProcess().environment, service: place, portal: portal, logger: logger)
    schemaCache.withLock { $0 = cache }
    var remembered = RememberedSchema()
    if let cache {
      remembered.definitions = cache.list("properties", PropertyDefinition.init)
      remembered.owners = cache.list("owners", Owner.init)
      for object in cache.names(after: Self.labelsPrefix) {
        remembered.labels[object] = cache.list(Self.labelsPrefix + object, AssociationLabel.init)
      }
    }
    mailbox.post(.portal(.schemaRecalled(remembered, portal: portal)))
  }

  func keep(_ name: String, _ answers: [[UInt8]]) {
    schemaCache.withLock { $0 }?.write(name, answers, at: SystemClock.now())
  }

  /// Nobody asked for it: what goes wrong is for the log.
  func renewDefinitions() async {
    await askQuietly("properties") { client throws(ContactsError) in
      let answer = try await client.propertyDefinitions()
      keep("properties", [answer.body])
      return .portal(.definitionsRenewed(answer.value))
    }
  }

  func fetchOwners() async {
    await askQuietly("owners") { client throws(ContactsError) in
      let pages = try await client.reader().owners()
      keep("owners", pages.map(\.body))
      return .portal(.ownersArrived(pages.flatMap(\.value.owners)))
    }
  }

  private func askQuietly(
    _ things: String, _ question: (ContactsClient) async throws(ContactsError) -> Message
  ) async {
    do throws(PortalFault) {
      let client = try await connection.client()
      do throws(ContactsError) {
        mailbox.post(try await question(client))
      } catch {
        logger.warning("\(things) not read", metadata: ["error": "\(error.sentence)"])
      }
    } catch {
      logger.warning("\(things) not read", metadata: ["error": "\(error.sentence)"])
    }
  }
}

extension SchemaCache {
  /// All pages of a list; nil where nothing is kept, or nothing of that kind.
  fileprivate func list<Value: Hashable & Sendable>(
    _ name: String, _ read: (JSONNode) -> Value?
  ) -> Aged<[Value]>? {
    guard let entry = self.read(name) else { return nil }
    let values = entry.answers.flatMap { $0["results"]?.elements ?? [] }.compactMap(read)
    return values.isEmpty ? nil : Aged(values, readAt: entry.readAt)
  }
}
