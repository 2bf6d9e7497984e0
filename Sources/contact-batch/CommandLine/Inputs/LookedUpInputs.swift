import ContactsAPI
import Drafts
import Sending

/// The inputs of a file, read again with what the portal says of it.
struct LookedUpInputs: Sendable {
  let source: InputSource
  let options: ImportOptions
  let context: CommandContext
  /// What the source holds, where it was read already.
  var text: [UInt8]?
  /// What is known before the portal is asked.
  var known = PortalKnowledge.builtIn
  /// The inputs are judged by the portal's definitions, and not at all without them. Otherwise it is asked only for
  /// what a table leaves open.
  var isCheck = false
  /// The connection, once it is needed.
  let connect: @Sendable () throws(CommandFault) -> ConnectionSettings

  /// - Parameter stop: is asked for by a signal that comes while the portal is asked.
  func read(_ stop: StopRequest) async throws(CommandFault) -> ReadInputs {
    // It comes only once.
    let text = source.comesOnce && text == nil ? try everything() : text
    let read = { (portal: PortalKnowledge) throws(CommandFault) in try self.read(text, portal) }
    let inputs = try read(known)
    guard !questions(of: inputs).isEmpty else { return inputs }
    let settings: ConnectionSettings
    do throws(CommandFault) {
      settings = try connect()
    } catch {
      guard !isCheck else { throw error }
      context.printMessage(Sentence.portalNotAsked(error.sentence))
      return inputs
    }
    return try await PortalSession.open(settings, context) { session throws(CommandFault) in
      try await lookUp(inputs, read, session, stop)
    }
  }

  private func lookUp(
    _ first: ReadInputs, _ read: (PortalKnowledge) throws(CommandFault) -> ReadInputs,
    _ session: PortalSession, _ stop: StopRequest
  ) async throws(CommandFault) -> ReadInputs {
    let signals = StopSignals()
    signals.onStop { stop.stop() }
    var (inputs, lookup) = (first, PortalLookup(client: session.client))
    while !stop.isStopped {
      let (questions, asking) = (questions(of: inputs), lookup)
      let (next, isAsked) = await stop.cancelling {
        var lookup = asking
        let isAsked = await lookup.answer(questions)
        return (lookup, isAsked)
      }
      guard isAsked else { break }
      lookup = next
      if isCheck, !stop.isStopped, let failure = lookup.failures.first(where: \.endsCheck) {
        throw .portalUnread(failure)
      }
      inputs = try read(lookup.knowledge)
    }
    signals.onStop { StopSignals.endAtOnce() }
    inputs.unanswered = Set(lookup.failures.map(\.subject))
    if !stop.isStopped {
      for failure in lookup.failures { context.printMessage(failure.sentence) }
    }
    return inputs
  }

  private func questions(of inputs: ReadInputs) -> PortalQuestions {
    isCheck ? inputs.questionsOfCheck() : inputs.questions()
  }

  private func read(_ text: [UInt8]?, _ portal: PortalKnowledge) throws(CommandFault) -> ReadInputs {
    do throws(InputFault) {
      if let text {
        return ReadInputs(
          try FileReader.read(text, from: source, options, knowing: portal), from: source, knowing: portal)
      }
      switch source {
      case .file(let path):
        return ReadInputs(
          try FileReader.read(path: path, options, knowing: portal), from: source, knowing: portal)
      case .standardInput, .draft:
        return try ReadInputs.read(source, options, drafts: context.library, knowing: portal)
      }
    } catch {
      throw .input(error)
    }
  }

  private func everything() throws(CommandFault) -> [UInt8] {
    do throws(InputFault) {
      guard case .file(let path) = source else {
        var bytes = try ImportBytes(encoding: options.encoding)
        return try bytes.head(.max)
      }
      var bytes = try ImportBytes(path: path, isRegular: false, encoding: options.encoding)
      return try bytes.head(.max)
    } catch {
      throw .input(error)
    }
  }
}

extension PortalLookup.Failure {
  /// A token that may not read owners or records leaves them to be named by their ids.
  fileprivate var endsCheck: Bool { subject == .properties || error.status != 403 }

  /// What is not known, why, and what that means.
  var sentence: String {
    switch subject {
    case .properties:
      "The portal's properties were not read: \(error.sentence). Built-in names and labels are used."
    case .owners: "The portal's owners were not read: \(error.sentence). Owners need ids."
    case .records: "Records were not found by name: \(error.sentence). Links need ids."
    }
  }
  /// Why nothing was judged.
  var sentenceOfCheck: String {
    let things =
      switch subject {
      case .properties: "properties"
      case .owners: "owners"
      case .records: "records"
      }
    return "Not checked, because the portal's \(things) were not read: \(error.sentence)."
  }
}
