import ContactsModel
import Drafts
import Journal
import Logging
import Sending

extension CommandContext {
  func stateDirectory() throws(CommandFault) -> StateDirectory {
    do {
      return try StateDirectory(environment: environment)
    } catch {
      throw .state(error)
    }
  }

  func configurationFile() throws(CommandFault) -> ConfigurationFile {
    guard let file = ConfigurationFile(environment: environment) else { throw .noConfigurationPlace }
    return file
  }

  /// - Throws: the first error of the file. Where there is no place for one, there is none.
  func configuration() throws(CommandFault) -> Configuration {
    guard let file = ConfigurationFile(environment: environment) else { return Configuration() }
    do {
      return try file.configuration()
    } catch {
      throw .configuration(file: file.path, error)
    }
  }

  /// The configuration leaves nothing but the composer. One that cannot be read is told by whoever needs it.
  var isRestricted: Bool { (try? configuration())?.isRestricted ?? false }

  /// The connection that was chosen, as far as nothing has to be asked for it.
  func profile(_ choices: ConnectionChoices, in configuration: Configuration) throws(CommandFault) -> Profile
  {
    do {
      return try Profile.resolve(choices, environment: environment, configuration: configuration)
    } catch {
      throw .connection(error)
    }
  }

  /// The connection that was chosen, with its token.
  func settings(_ choices: ConnectionChoices) throws(CommandFault) -> ConnectionSettings {
    try settings(profile(choices, in: configuration()))
  }

  func settings(_ profile: Profile) throws(CommandFault) -> ConnectionSettings {
    do {
      let settings = try ConnectionSettings(profile, environment: environment)
      secrets.add(settings.token)
      return settings
    } catch {
      throw .connection(error)
    }
  }

  /// Inside the state, which has to be there first to be its owner's alone.
  func demoDirectory(in state: StateDirectory) throws(CommandFault) -> StateDirectory {
    do {
      try state.prepare()
      return state.demo
    } catch {
      throw .journal(error)
    }
  }

  var library: DraftLibrary { DraftLibrary(directory: try? stateDirectory(), stores: stores) }

  func drafts() throws(CommandFault) -> [StoredDraftSummary] {
    do {
      return try library.drafts()
    } catch {
      throw .input(error)
    }
  }

  func draft(named name: String) throws(CommandFault) -> Draft {
    do {
      return try library.draft(named: name)
    } catch {
      throw .input(error)
    }
  }

  /// Reads what the argument names, and says what the columns of a table fill. The portal is asked where its judgement
  /// is wanted.
  func read(
    _ input: InputArgument, _ check: CheckOptions, _ profile: Profile?, stop: StopRequest
  ) async throws(CommandFault) -> ReadInputs {
    let known = PortalKnowledge.builtIn(for: profile?.paths ?? .v3)
    guard check.check, let profile else { return try read(input, knowing: known) }
    let settings = try settings(profile)
    return try await read(input, knowing: known, stop: stop, isCheck: true) { () throws(CommandFault) in
      settings
    }
  }

  private func read(
    _ input: InputArgument, knowing portal: PortalKnowledge
  ) throws(CommandFault) -> ReadInputs {
    let source = input.source
    let options = try options(of: input)
    narrateWait(for: source)
    do throws(InputFault) {
      let inputs = try ReadInputs.read(source, options, drafts: library, knowing: portal)
      Logger(label: "input").debug(
        "read", metadata: ["from": "\(source.argument)", "inputs": "\(inputs.inputs.count)"])
      printColumns(of: inputs)
      return inputs
    } catch {
      throw .input(error)
    }
  }

  /// Reads what the argument names; what its table leaves open is asked of the portal.
  func read(
    _ input: InputArgument, knowing known: PortalKnowledge, stop: StopRequest, isCheck: Bool = false,
    asking connect: @escaping @Sendable () throws(CommandFault) -> ConnectionSettings
  ) async throws(CommandFault) -> ReadInputs {
    let reading = LookedUpInputs(
      source: input.source, options: try options(of: input), context: self, known: known, isCheck: isCheck,
      connect: connect)
    narrateWait(for: input.source)
    let inputs = try await reading.read(stop)
    printColumns(of: inputs)
    return inputs
  }

  private func options(of input: InputArgument) throws(CommandFault) -> ImportOptions {
    var options = input.reading.options
    options.choices = try input.columns.choices()
    return options
  }

  func printColumns(of inputs: ReadInputs) {
    for line in ColumnReport.lines(inputs.columns) { printMessage(line) }
    for line in ColumnReport.lines(inputs.labelReadings) { printMessage(line) }
  }

  /// Says on the error stream what is wrong with a file as a whole, as far as it was not told of its columns.
  func printFileProblems(_ inputs: ReadInputs) {
    for problem in FoundProblems(
      inputs.fileProblems.filter { !$0.rule.isOfColumns }, counts: inputs.fileProblemCounts
    ).lines {
      printMessage(ProblemReport.line(for: problem, of: inputs.source))
    }
    for line in DoubtReport.lines(inputs) { printMessage(line) }
    for line in OpenValueReport.lines(inputs.openValues()) { printMessage(line) }
  }
}
