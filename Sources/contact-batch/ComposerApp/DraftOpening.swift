import Composer
import ContactsModel
import Drafts
import Journal

/// Decides which draft is on screen when the program starts.
struct DraftOpening {
  let store: DraftStore
  let request: ComposeRequest
  /// Most of a large draft is read once its first frame is there.
  var readsLater = false

  /// The draft, what showed while a file was read into it, and what is still to be read into it.
  func open() throws(CommandFault) -> (draft: StoredDraft, imported: ImportedDraft?, reading: ImportSource?) {
    switch request.file {
    case .draft(let name)?: return (try named(name), nil, nil)
    case .file?, .standardInput?:
      let file = request.file ?? .standardInput
      let name = file.draftName ?? DraftName.plain
      switch try read(file) {
      case .imported(let imported): return (try create(named: name, of: imported), imported, nil)
      case .later(let source): return (try create(name, []), nil, source)
      }
    case nil: return (try last(), nil, nil)
    }
  }

  private func named(_ name: String) throws(CommandFault) -> StoredDraft {
    do throws(JournalError) {
      if let summary = try store.draft(named: name) {
        return try store.open(summary.id, readsLater: readsLater)
      }
    } catch {
      throw .journal(error)
    }
    throw .input(.noSuchDraft(name: name))
  }

  /// The last draft as it was left; where there is none, an empty one, or the demo's sample.
  private func last() throws(CommandFault) -> StoredDraft {
    do throws(JournalError) {
      if let last = try store.lastOpened() { return try store.open(last, readsLater: readsLater) }
    } catch {
      throw .journal(error)
    }
    return try create(
      request.isDemo ? SampleDraft.name : DraftName.plain,
      request.isDemo ? SampleDraft.inputs : [])
  }

  private func read(_ source: InputSource) throws(CommandFault) -> OpeningImport {
    do throws(InputFault) {
      if case .file(let path) = source, !source.comesOnce {
        return try OpeningImport.read(path: path, request.reading)
      }
      return try OpeningImport.readOnce(source, request.reading)
    } catch {
      throw .input(error)
    }
  }

  private func create(named name: String, of imported: ImportedDraft) throws(CommandFault) -> StoredDraft {
    try create(name, imported.draftInputs(countingFrom: InputID(rawValue: 0)))
  }

  private func create(_ name: String, _ inputs: [DraftInput]) throws(CommandFault) -> StoredDraft {
    do {
      return try store.create(
        name: request.secrets.name(from: name), inputs: InputList(inputs), at: SystemClock.now())
    } catch {
      throw .journal(error)
    }
  }
}

extension InputSource {
  /// The name of the draft that a file becomes; nil for what has none, such as a pipe that a shell makes.
  fileprivate var draftName: String? {
    guard case .file(let path) = self, !path.hasPrefix("/dev/") else { return nil }
    return DraftName.name(ofFile: title)
  }
}
