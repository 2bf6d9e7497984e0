import Composer
import ContactsAPI
import Drafts
import Logging
import Synchronization

extension EffectRunner {
  /// Looks for records in place of what is being looked for now.
  func startFinding(_ object: String, _ text: String) {
    let task = Task.background { await self.findRecords(of: object, text) }
    finding.withLock { running in
      running?.cancel()
      running = task
    }
  }

  /// Nobody asked for them: what goes wrong is for the log, and the ids stand alone.
  func fetchRecordNames(of object: String, _ ids: [String]) async {
    do throws(PortalFault) {
      let reader = try await connection.client().reader()
      let request = BatchReadRequest(ids: ids, properties: RecordFields(of: object).properties)
      do throws(ContactsError) {
        let batches = try await reader.batches(of: request, in: AssociationTypeTable.builtIn.path(of: object))
        let records = batches.flatMap(\.response.results).compactMap { FoundRecord($0, of: object) }
        let names = records.compactMap { record in
          record.name.map { (RecordReference(object: object, id: record.id), $0) }
        }
        mailbox.post(.portal(.recordNamesArrived(Dictionary(names) { first, _ in first })))
      } catch {
        logger.warning("names of records not read", metadata: ["error": "\(error.sentence)"])
      }
    } catch {
      logger.warning("names of records not read", metadata: ["error": "\(error.sentence)"])
    }
  }

  func stopFinding() {
    finding.withLock { running in
      running?.cancel()
      running = nil
    }
  }

  private func findRecords(of object: String, _ text: String) async {
    do throws(PortalFault) {
      let query = RecordQuery(client: try await connection.client(), object: object)
      do throws(ContactsError) {
        let records = try await query.records(for: text)
        mailbox.post(.portal(.recordsFound(records, object: object, text: text)))
      } catch {
        if case .cancelled = error.cause { return }
        mailbox.post(.portal(.findingFailed(Failure(error), object: object, text: text)))
      }
    } catch {
      mailbox.post(.portal(.findingFailed(Failure(error), object: object, text: text)))
    }
  }
}
