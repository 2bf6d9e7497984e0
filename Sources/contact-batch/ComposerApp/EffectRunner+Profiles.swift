import Composer
import ContactsAPI
import Drafts
import Synchronization

/// Checking a profile, and going over to another one.
extension EffectRunner {
  func checkProfile(_ name: String) async {
    do throws(PortalFault) {
      let settings = try await settings(of: name)
      let transport = settings.transport()
      let client = settings.client(transport: transport, logger: logger)
      let message = await check(settings, client)
      await transport.shutdown()
      mailbox.post(.portal(message))
    } catch {
      post(unchecked: name, error.sentence)
    }
  }

  private func check(_ settings: ConnectionSettings, _ client: ContactsClient) async -> PortalMessage {
    do throws(ContactsError) {
      let report = ConnectionCheckReport(check: try await ConnectionCheck.make(of: settings, client))
      return .profileChecked(report.profileCheck(now: SystemClock.now(), hiding: secrets))
    } catch {
      return .profileUnchecked(Failure(error), profile: settings.profile.name)
    }
  }

  private func post(unchecked name: String, _ why: String) {
    mailbox.post(
      .portal(.profileUnchecked(.portal(secrets.hidden(in: why)), profile: secrets.hidden(in: name))))
  }

  /// Of the profile in use they are at hand.
  private func settings(of name: String) async throws(PortalFault) -> ConnectionSettings {
    let current = try? await connection.settings()
    if let current, current.profile.name == name { return current }
    guard let profile = profiles.first(where: { $0.name == name }) else {
      return try await connection.settings()
    }
    return try settings(profile)
  }

  private func settings(_ profile: Profile) throws(PortalFault) -> ConnectionSettings {
    do throws(ConnectionFault) {
      return try connectionSettings(profile)
    } catch {
      throw .connection(error)
    }
  }

  /// The screen has the terminal: a token command does without it.
  private func connectionSettings(_ profile: Profile) throws(ConnectionFault) -> ConnectionSettings {
    let settings = try ConnectionSettings(
      profile, environment: CommandContext.ofProcess().environment, readers: .withoutTerminal)
    secrets.add(settings.token)
    return settings
  }

  /// Reads its token. A token that is not there keeps nobody from composing.
  func connectProfile(_ name: String) {
    guard let profile = profiles.first(where: { $0.name == name }) else { return }
    var shown = Connection(profile)
    let target: ComposeConnection
    do throws(ConnectionFault) {
      target = .portal(try connectionSettings(profile))
    } catch {
      guard error.isAbsence else {
        let why = secrets.hidden(in: CommandFault.connection(error).sentence)
        return mailbox.post(.portal(.profileNotConnected(.portal(why), profile: name)))
      }
      target = .none(error, profile)
      shown.portal = Connection.Portal(error, hiding: secrets)
    }
    let connection = PortalConnection(
      target, sendsTraceIDs: profile.sendsTraceIDs, children: children, logger: logger)
    connecting.withLock {
      $0 = ActiveConnection(connection: connection, sendsTraceIDs: profile.sendsTraceIDs)
    }
    mailbox.post(.portal(.profileConnected(shown)))
  }

  /// Whoever still asks the former portal is not heard any more.
  func useProfile(_ name: String) {
    guard let next = connecting.withLock({ $0 }),
      let profile = profiles.first(where: { $0.name == name })
    else { return }
    stopFinding()
    mailbox.beginEpoch()
    let former = active.withLock { active in
      defer { active = next }
      return active.connection
    }
    Task.background { await former.shutDown() }
    schemaCache.withLock { $0 = nil }
    catalogue.withLock { $0 = .builtIn(for: profile.paths) }
  }

  /// Asks beside the loop, on behalf of the connection as it is now.
  func ask(_ work: @escaping @Sendable () async -> Void) {
    let epoch = mailbox.epoch
    Task.background { await ConnectionEpoch.$current.withValue(epoch) { await work() } }
  }
}

extension ConnectionCheckReport {
  fileprivate func profileCheck(now: Int64, hiding secrets: Secrets) -> ProfileCheck {
    let missing = check.scopes.filter(\.blocks).map(Sentence.missing)
    return ProfileCheck(
      profile: check.profile.name,
      items: items.dropFirst().map { ProfileCheck.Item($0.name, secrets.hidden(in: $0.value).visible) },
      warnings: missing + warnings(now: now))
  }
}
