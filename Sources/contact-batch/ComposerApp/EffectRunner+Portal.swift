import Composer
import ContactsAPI
import Drafts
import Sending
import Synchronization

extension EffectRunner {
  /// Asked once a session, and again by hand.
  func askPortal() async {
    do throws(PortalFault) {
      let client = try await connection.client()
      if let address = await connection.address { mailbox.post(.portal(.addressKnown(address))) }
      do throws(Refusal) {
        let portal = try await PortalQuestion(client: client, clock: .system).ask()
        let unnamed = "HubSpot does not say which portal this is"
        mailbox.post(.portal(.answered(portal.number.map { .known($0) } ?? .unknown(why: unnamed))))
      } catch {
        mailbox.post(.portal(.answered(Self.portal(after: error))))
      }
    } catch {
      guard case .connection(let fault) = error else {
        return mailbox.post(.portal(.answered(.unknown(why: error.sentence))))
      }
      mailbox.post(.portal(.answered(Connection.Portal(fault, hiding: secrets))))
    }
  }

  private static func portal(after refusal: Refusal) -> Connection.Portal {
    if case .turnedAway(let error) = refusal, error.status == 401 { return .refused(why: refusal.sentence) }
    return .unknown(why: refusal.sentence)
  }

  func fetchDefinitions() async {
    await ask { client throws(ContactsError) in
      let answer = try await client.reader().validatedDefinitions { keep($0, [$1]) }
      catalogue.withLock { $0 = $0.renewed(with: answer.value) }
      return (.portal(.definitionsArrived(answer.value)), answer.rateLimit)
    } failed: {
      .portal(.schemaFailed($0))
    }
  }

  func fetchLabels(to object: String) async {
    await ask { client throws(ContactsError) in
      let answer = try await client.associationLabels(to: object)
      keep(Self.labelsPrefix + object, [answer.body])
      return (.portal(.labelsArrived(answer.value, object: object)), answer.rateLimit)
    } failed: {
      .portal(.schemaFailed($0))
    }
  }

  func fetchHistory(_ ids: [String], _ properties: [String]) async {
    await ask { client throws(ContactsError) in
      let request = BatchReadRequest(ids: ids, properties: properties, propertiesWithHistory: properties)
      let answer = try await client.readBatch(request)
      let found = Set(answer.value.results.compactMap(\.id))
      return (

        .submissions(.recordsRead(answer.value.results, missing: ids.filter { !found.contains($0) })),
        answer.rateLimit
      )
    } failed: {
      .submissions(.readFailed($0, ids: ids))
    }
  }

  private func ask(
    _ question: (ContactsClient) async throws(ContactsError) -> (Message, RateLimit?),
    failed: (Failure) -> Message
  ) async {
    do throws(PortalFault) {
      let client = try await connection.client()
      do throws(ContactsError) {
        let (message, limit) = try await question(client)
        mailbox.post(message)
        post(limit)
      } catch {
        mailbox.post(failed(Failure(error)))
      }
    } catch {
      mailbox.post(failed(Failure(error)))
    }
  }

  private func post(_ limit: RateLimit?) {
    guard let limit, let remaining = limit.remaining, let max = limit.max else { return }
    mailbox.post(.portal(.quotaChanged(Connection.Quota(remaining: remaining, limit: max))))
  }
}
