import ContactsAPI
import Journal
import Logging
import Sending
import Submissions

extension Outbox {
  /// Sends over a connection.
  /// - Parameters:
  ///   - portal: the one that a plan was made for.
  ///   - executor: where it sends; nil for the default.
  init(
    _ profile: Profile, client: ContactsClient, journal: SubmissionJournal, portal: Int? = nil,
    logger: Logger, executor: (any TaskExecutor)? = nil
  ) {
    self.init(
      client: client, journal: journal, destination: Destination(profile, portal: portal),
      sender: LocalUser.name,
      rules: SendingRules(profile), clock: .system, logger: logger, executor: executor)
  }
}
