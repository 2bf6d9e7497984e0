import Composer
import Drafts
import Glibc
import Journal
import Logging
import Synchronization

extension EffectRunner {
  /// Reads beside the loop. A second import takes the place of the first, and one that is stopped says nothing more.
  func startImport(_ source: ImportSource, _ choice: ColumnChoice) {
    let job = ImportJob()
    importing.withLock { running in
      running?.stop()
      running = job
    }
    Task.background {
      let message = self.outcome(of: source, choice, job)
      if let message, !job.isStopped { self.mailbox.post(message) }
    }
  }

  func stopImport() {
    importing.withLock { running in running?.stop() }
  }

  /// Nil if it was stopped.
  private func outcome(of source: ImportSource, _ choice: ColumnChoice, _ job: ImportJob) -> Message? {
    let place = source.found
    let options = options(for: source, choice)
    let reading = ImportReading(
      choice: choice, options: options, format: place.format, catalogue: catalogue.withLock { $0 }, job: job,
      remembered: remembered, tell: teller(of: source, job))
    do throws(InputFault) {
      var bytes = try place.bytes(options.encoding)
      switch try reading.read(&bytes, place.input) {
      case .imported(let imported)?:
        if case .person(let mapping) = choice { remember(mapping) }
        return .files(.imported(imported, file: source.name, storedAs: store(imported, job)))
      case .columns(let look, _)?: return .files(.columnsFound(look, of: source))
      case nil: return nil
      }
    } catch {
      return
        .files(
          .importFailed(
            .file(secrets.hidden(in: error.words(for: source))), file: source.name,
            shownAs: secrets.hidden(in: source.name)))
    }
  }

  /// What a person decided; else what the command line said of the file.
  private func options(for source: ImportSource, _ choice: ColumnChoice) -> ImportOptions {
    switch choice {
    case .person(let mapping): return mapping.options
    case .look(let options): return options
    case .open, .titles: break
    }
    switch source {
    case .pasted: return ImportOptions()
    case .piped: return opened.options
    case .file: return source.input == opened.file ? opened.options : ImportOptions()
    }
  }

  /// Fewer than these are stored with the record of the import.
  private static let fewest = 257

  /// Stores many contacts before they are shown, so that no key waits for it.
  /// - Returns: nil where they are to be stored with the record: few, or what could not be stored here, which then
  ///   is told as any edit that cannot be saved.
  private func store(_ imported: ImportedDraft, _ job: ImportJob) -> Int64? {
    guard imported.inputs.count >= Self.fewest else { return nil }
    do throws(JournalError) {
      return try drafts.storeImport(
        imported.draftInputs(countingFrom: InputID(rawValue: 0)), at: SystemClock.now()
      ) { job.isStopped }
    } catch {
      logger.warning("\(Journal.Sentences.sentence(for: error))")
      return nil
    }
  }

  /// Tells how far it is at most four times a second.
  private func teller(of source: ImportSource, _ job: ImportJob) -> (ImportProgress) -> Void {
    let interval: Int64 = 250
    var next = SystemClock.now() + interval
    return { progress in
      let now = SystemClock.now()
      guard now >= next, !job.isStopped else { return }
      next = now + interval
      self.mailbox.post(.files(.importMoved(progress, file: source.name)))
    }
  }

  /// Without it everything works, but for what is proposed the next time.
  private func remember(_ mapping: TableMapping) {
    guard let columns = RememberedColumns(mapping) else { return }
    do throws(JournalError) {
      try drafts.remember(columns)
    } catch {
      logger.warning("\(Journal.Sentences.sentence(for: error))")
    }
  }

  private func remembered(_ key: String) -> String? {
    do throws(JournalError) {
      return try drafts.rememberedColumns(key)
    } catch {
      logger.warning("\(Journal.Sentences.sentence(for: error))")
      return nil
    }
  }
}

extension ImportSource {
  /// Where a typed path leads: to the file that is called so, else to what it means.
  fileprivate var found: Self {
    guard case .file(let path) = self, access(path.fileName, F_OK) != 0 else { return self }
    let home = CommandContext.ofProcess().environment["HOME"]
    return .file(path: TypedPath.meanings(of: path, home: home).first ?? path)
  }

  fileprivate var format: ImportFormat? {
    if case .file(let path) = self { ImportFormat(fileName: path) } else { nil }
  }

  fileprivate var input: InputSource {
    if case .file(let path) = self { .file(path: path) } else { .standardInput }
  }

  fileprivate func bytes(_ encoding: TextEncoding?) throws(InputFault) -> ImportBytes {
    switch self {
    case .file(let path): try ImportBytes(path: path, encoding: encoding)
    case .pasted(let text), .piped(let text): ImportBytes(text: text)
    }
  }
}

extension InputFault {
  /// Pasted text has no name by which a sentence could call it.
  fileprivate func words(for source: ImportSource) -> String {
    if case .pasted = source {
      if case .holdsNothing = self { return ImportError.holdsNothing.sentence }
      if case .foreign(_, let format) = self { return ImportError.foreign(format).sentence }
      if case .beyond(_, let exceeded) = self { return ImportError.beyond(exceeded).sentence }
    }
    return CommandFault.input(self).sentence
  }
}
