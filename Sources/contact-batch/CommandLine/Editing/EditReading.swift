import ContactsAPI
import Drafts
import Sending

/// Reads the contacts that are to be edited.
struct EditReading: Sendable {
  enum Fault: Error {
    case query(ContactQueryFault)
    case portal(ContactsError)
    /// The token is for another portal than the file, where the same ids are other contacts.
    case otherPortal(Int?, expected: Int)
    case stopped
  }

  struct Contacts: Sendable {
    /// Why it is not known what they are linked to.
    var linksUntold: String?
    let inputs: ReadInputs
    /// Names that no contact has, where no input stands for them.
    let missing: [String]
    /// How many more fit a search than are read.
    let more: Int
  }

  let selection: EditSelection
  /// A person is going to look at the contacts, with all that they are linked to.
  var isOpened = false

  func contacts(from client: ContactsClient, stop: StopRequest) async throws(Fault) -> Contacts {
    let (reading, reader) = (self, client.reader())
    let answer = await stop.cancelling { () -> Result<Contacts, Fault> in
      do throws(Fault) { return .success(try await reading.contacts(from: reader)) } catch {
        return .failure(error)
      }
    }
    guard !stop.isStopped else { throw .stopped }
    return try answer.get()
  }

  private func contacts(from reader: RetryingReader) async throws(Fault) -> Contacts {
    if let expected = selection.portal { try await check(expected, reader) }
    let catalogue = try await catalogue(from: reader)
    let query: ContactQuery
    do throws(ContactQueryFault) { query = try selection.query(catalogue) } catch { throw .query(error) }
    let finder = ContactFinder(
      reader: reader, catalogue: catalogue, properties: selection.properties,
      linkedObjects: selection.linkedObjects(isOpened: isOpened))
    let found: FoundContacts
    do throws(ContactsError) {
      found = try await finder.contacts(for: query, at: SystemClock.now())
    } catch {
      throw .portal(error)
    }
    let portal = PortalKnowledge(catalogue: catalogue, associationTypes: .builtIn)
    let isFile = if case .inputs = selection { true } else { false }
    return Contacts(
      linksUntold: found.linksUntold, inputs: selection.inputs(found, knowing: portal),
      missing: isFile ? [] : found.missing,
      more: found.total - found.contacts.count)
  }

  private func check(_ expected: Int, _ reader: RetryingReader) async throws(Fault) {
    let portal: Int?
    do throws(ContactsError) {
      portal = try await reader.accountDetails().value.portalID?.published
    } catch {
      throw .portal(error)
    }
    guard portal == expected else { throw .otherPortal(portal, expected: expected) }
  }

  private func catalogue(from reader: RetryingReader) async throws(Fault) -> PropertyCatalogue {
    do throws(ContactsError) {
      let catalogue = try await ContactFinder.catalogue(from: reader)
      guard selection.asksForOwners else { return catalogue }
      // Without the right to read them, owners are named by their ids.
      guard let pages = try? await reader.owners() else { return catalogue }
      return catalogue.knowing(pages.flatMap(\.value.owners))
    } catch {
      throw .portal(error)
    }
  }
}
