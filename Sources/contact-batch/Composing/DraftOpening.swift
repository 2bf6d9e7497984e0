import ContactsModel
import Drafts
import Journal

/// Decides which draft is on screen when the program starts.
struct DraftOpening {
  static let plainName = "draft"

  let store: DraftStore
  let request: ComposeRequest

  /// The draft, and what showed while a file was read into it.
  func open() throws(CommandFault) -> (draft: StoredDraft, problems: ImportedDraft?) {
    switch request.file {
    case .draft(let name)?: return (try named(name), nil)
    case .file(let path)?: return try imported(FileReader.read, path)
    case .standardInput?:
      return try imported({ _ throws(InputFault) in try FileReader.readStandardInput() }, "-")
    case nil: return (try last(), nil)
    }
  }

  private func named(_ name: String) throws(CommandFault) -> StoredDraft {
    do {
      guard let summary = try store.draft(named: name) else {
        throw CommandFault.input(.noSuchDraft(name: name))
      }
      return try store.open(summary.id)
    } catch let error as JournalError {
      throw .journal(error)
    } catch let fault as CommandFault {
      throw fault
    } catch {
      throw .input(.draftStore("\(error)"))
    }
  }

  /// The last draft as it was left; where there is none, an empty one, or the demo's sample.
  private func last() throws(CommandFault) -> StoredDraft {
    do throws(JournalError) {
      if let last = try store.lastOpened() { return try store.open(last) }
      return request.isDemo
        ? try create(SampleDraft.name, SampleDraft.contacts) : try create(Self.plainName, [])
    } catch {
      throw .journal(error)
    }
  }

  private func imported(
    _ read: (String) throws(InputFault) -> ImportedDraft, _ path: String
  ) throws(CommandFault) -> (StoredDraft, ImportedDraft?) {
    let imported: ImportedDraft
    do throws(InputFault) {
      imported = try read(path)
    } catch {
      throw .input(error)
    }
    do throws(JournalError) {
      let inputs = imported.inputs.enumerated().map { index, contact in
        DraftInput(
          id: InputID(rawValue: UInt64(index)), contact: contact, hints: imported.hints[index] ?? .none)
      }
      let name = request.file?.draftName ?? Self.plainName
      return (try store.create(name: name, inputs: InputList(inputs), at: SystemClock.now()), imported)
    } catch {
      throw .journal(error)
    }
  }

  private func create(_ name: String, _ contacts: [ContactInput]) throws(JournalError) -> StoredDraft {
    let inputs = contacts.enumerated().map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: $1) }
    return try store.create(name: name, inputs: InputList(inputs), at: SystemClock.now())
  }
}

extension InputSource {
  /// The name of the draft that a file becomes: the file's own, without its ending.
  fileprivate var draftName: String? {
    guard case .file = self else { return nil }
    let name = title.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: ".")
    return name.isEmpty ? title : name
  }
}
