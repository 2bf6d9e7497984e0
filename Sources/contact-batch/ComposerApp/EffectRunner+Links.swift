import Composer
import ContactsAPI
import Drafts

extension EffectRunner {
  /// One object after the other: that one cannot be read says nothing of the next.
  func readLinks(of ids: [String], to objects: [String]) async {
    var reading = LinkReading()
    do throws(PortalFault) {
      let reader = try await connection.client().reader()
      for object in objects {
        let path = AssociationTypeTable.builtIn.object(named: object)?.plural ?? object
        do throws(ContactsError) {
          reading.links[object] = try await reader.associations(of: ids, to: path)
        } catch {
          reading.unread[object] = error.sentence
        }
      }
    } catch {
      for object in objects { reading.unread[object] = error.sentence }
    }
    mailbox.post(.submissions(.linksRead(reading)))
  }
}
