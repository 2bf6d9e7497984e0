import Drafts
import TerminalUI

/// New names, deleting and bringing back.
extension ComposerModel {
  /// The draft that a menu was opened on; from elsewhere it is the one on screen.
  private var targetDraft: (id: DraftID, name: String) {
    let id = drafts.target ?? document.id
    let known = id == document.id ? document.draft.name : drafts.name(of: id)
    return (id, known ?? document.draft.name)
  }

  var targetDraftName: String { targetDraft.name }

  mutating func openDraftMenu(_ id: DraftID) {
    drafts.target = id
    overlays.append(.menu(.draft))
  }

  mutating func askForNewName() {
    let (id, name) = targetDraft
    ask(.renameDraft(id))
    guard case .prompt(var prompt)? = overlays.last, prompt.field.isEmpty else { return }
    prompt.field = TextField(name)
    overlays[overlays.count - 1] = .prompt(prompt)
  }

  mutating func askForDraftName() {
    ask(.newDraft)
  }

  /// Enter alone takes the plain name.
  mutating func createDraft(named typed: String) -> [Effect] {
    let typed = typed.isEmpty ? Self.plainDraftName : typed
    guard let name = checked(typed, for: .newDraft, of: nil, mayBeTaken: typed == Self.plainDraftName) else {
      return []
    }
    return savingPlace + [.drafts(.create(name: name))]
  }

  public static let plainDraftName = "draft"

  mutating func rename(_ id: DraftID, to typed: String) -> [Effect] {
    guard let name = checked(typed, for: .renameDraft(id), of: id) else { return [] }
    return [.drafts(.rename(id, name: name))]
  }

  /// What was typed stays for the next time if it cannot be a name.
  private mutating func checked(
    _ typed: String, for purpose: Prompt.Purpose, of id: DraftID?, mayBeTaken: Bool = false
  ) -> String? {
    do {
      let name = try DraftName(typed: typed).text
      guard mayBeTaken || !drafts.isTaken(name, except: id) else {
        parked.prompts[purpose] = TextField(typed)
        notice = .warning("There is a draft \(name) already", keys: "\(keyName(.drafts)) asks again")
        return nil
      }
      return name
    } catch {
      parked.prompts[purpose] = TextField(typed)
      notice = .warning(error.sentence, keys: "\(keyName(.drafts)) asks again")
      return nil
    }
  }

  mutating func renamed(_ id: DraftID, to name: String) {
    if id == document.id { document.draft.name = name }
    notice = Notice("The draft is called \(name) now")
  }

  /// The draft on screen goes when another one has taken its place, so that nothing is ever typed into a deleted
  /// one.
  mutating func deleteDraft() -> [Effect] {
    let (id, name) = targetDraft
    guard id == document.id else { return [.drafts(.delete(id, name: name))] }
    guard isWritable() else { return [] }
    drafts.leaving = id
    let next = drafts.listed.first { $0.id != id && $0.state == .free }
    return savingPlace + [next.map { .drafts(.open($0.id)) } ?? .drafts(.create(name: Self.plainDraftName))]
  }

  mutating func deletingLeft(_ id: DraftID, _ name: String) -> [Effect] {
    guard drafts.leaving == id else { return [] }
    drafts.leaving = nil
    return [.drafts(.delete(id, name: name))]
  }

  mutating func deleted(_ name: String) {
    notice = Notice("Draft \(name) deleted", keys: "\(keyName(.drafts)) brings it back, for 30 days")
  }

  mutating func restore(_ id: DraftID) -> [Effect] {
    notice = Notice("Bringing \(drafts.name(of: id) ?? "it") back")
    return savingPlace + [.drafts(.restore(id))]
  }
}
