import Composer
import Drafts
import Sending
import Submissions

extension EditCommand {
  /// Reads the contacts into a draft, and opens it in the composer, on the main thread.
  /// - Returns: the exit status.
  func open(in context: CommandContext) -> Int32 {
    let prepared = Awaited<Result<ComposeRequest?, CommandFault>>()
    Task.background { prepared.set(await prepare(in: context)) }
    let answer = prepared.wait()
    context.stores.close()
    switch answer {
    case .success(let request?): return ComposerApp.run(request)
    case .success(nil): return ExitStatus.incomplete.rawValue
    case .failure(let fault):
      context.printMessage(fault.sentence)
      return fault.status.rawValue
    }
  }

  private func prepare(in context: CommandContext) async -> Result<ComposeRequest?, CommandFault> {
    do throws(CommandFault) {
      return .success(try await request(in: context))
    } catch {
      return .failure(error)
    }
  }

  private func request(in context: CommandContext) async throws(CommandFault) -> ComposeRequest? {
    if !display.choices.isPlain(in: context.environment) {
      do { try TerminalDevice().close() } catch { throw .nobodyEdits }
    }
    let state = try context.stateDirectory()
    let settings = try context.settings(connection, log: log)
    let selection = try await selection(settings, context, StopRequest(executor: WorkerThreads.shared))
    let name = try await PortalSession.open(settings, context) { session throws(CommandFault) in
      try await EditDraft(selection: selection, session: session, state: state).write()
    }
    guard let name else { return nil }
    return ComposeRequest(
      .draft(name: name), reading: ImportOptions(), connection: .portal(settings),
      sendsTraceIDs: settings.profile.sendsTraceIDs, state: state, display: display.choices,
      configuration: try context.configuration(), in: context)
  }
}
