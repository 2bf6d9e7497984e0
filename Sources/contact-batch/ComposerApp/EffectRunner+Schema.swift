import Composer
import ContactsAPI
import ContactsModel
import Drafts
import Logging
import Synchronization

/// The portal's schema: asked for, kept in the cache, and recalled from there.
extension EffectRunner {
  static let labelsPrefix = "labels-"

  func recallSchema(_ portal: Int) async {
    let place = isDemo ? "demo" : await connection.address ?? ""
    let cache = SchemaCache(
      environment: CommandContext.ofProcess().environment, baseURL: place, portal: portal, logger: logger)
    schemaCache.withLock { $0 = cache }
    var remembered = RememberedSchema()
    if let cache {
      let validations = cache.list("property-validations", PropertyValidations.init)?.value ?? []
      remembered.definitions = cache.list("properties", PropertyDefinition.init).map {
        Aged($0.value.validated(by: validations), readAt: $0.readAt)
      }
      remembered.owners = cache.list("owners", Owner.init)
      for object in cache.names(after: Self.labelsPrefix) {
        remembered.labels[object] = cache.list(Self.labelsPrefix + object, AssociationLabel.init)
      }
    }
    if let owners = remembered.owners { know(owners.value) }
    mailbox.post(.portal(.schemaRecalled(remembered, portal: portal)))
  }

  func keep(_ name: String, _ answers: [[UInt8]]) {
    schemaCache.withLock { $0 }?.write(name, answers, at: SystemClock.now())
  }

  /// Nobody asked for it: what goes wrong is for the log.
  func renewDefinitions() async {
    await askQuietly("properties", .properties) { client throws(ContactsError) in
      let answer = try await client.reader().validatedDefinitions { keep($0, [$1]) }
      return .portal(.definitionsRenewed(answer.value))
    }
  }

  func fetchOwners() async {
    await askQuietly("owners", .owners) { client throws(ContactsError) in
      let pages = try await client.reader().owners()
      keep("owners", pages.map(\.body))
      let owners = pages.flatMap(\.value.owners)
      know(owners)
      return .portal(.ownersArrived(owners))
    }
  }

  /// Imports find owners by name from now on.
  private func know(_ owners: [Owner]) {
    catalogue.withLock { $0 = $0.knowing(owners) }
  }

  private func askQuietly(
    _ things: String, _ part: SchemaPart, _ question: (ContactsClient) async throws(ContactsError) -> Message
  ) async {
    do throws(PortalFault) {
      let client = try await connection.client()
      do throws(ContactsError) {
        mailbox.post(try await question(client))
      } catch {
        logger.warning("\(things) not read", metadata: ["error": "\(error.sentence)"])
        mailbox.post(.portal(.schemaUnread(part)))
      }
    } catch {
      logger.warning("\(things) not read", metadata: ["error": "\(error.sentence)"])
      mailbox.post(.portal(.schemaUnread(part)))
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
