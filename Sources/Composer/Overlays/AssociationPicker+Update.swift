import ContactsModel
import Drafts
import TerminalUI

extension AssociationPicker: OverlayContent {
  enum Command: KeyCommand {
    case nextStep, previousStep, mark, accept, close

    var intent: Intent {
      switch self {
      case .nextStep: .nextPane
      case .previousStep: .previousPane
      case .mark: .compose(.mark)
      case .accept: .accept
      case .close: .close
      }
    }
  }

  var overlay: Overlay { .associationPicker(self) }
  var context: Context { .associationPicker }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    var refusal: Refusal?
    switch press.read(as: Command.self) {
    case .command(.close): return left(in: &workspace)
    case .command(.accept):
      switch accept() {
      case .done: return .closes(link(in: &workspace))
      case .refused(let why): refusal = why
      case .onward: break
      }
    case .command(.nextStep): go(by: 1)
    case .command(.previousStep): go(by: -1)
    case .command(.mark): refusal = mark(press.key)
    case .move(let motion): if !move(motion), let key = press.key { type(key) }
    case .typed(let key): type(key)
    case .nothing: break
    }
    return .stays(
      Step(labelsNeeded(in: &workspace), notice: refusal.map { .warning(words(of: $0, in: workspace)) }))
  }

  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? {
    switch step {
    case .record: record.insert(text)
    case .type:
      typeLine = options.count
      typedID.insert(text)
    case .object, .category:
      let key = workspace.keyName(.nextPane, in: .associationPicker)
      return .say(.warning("A paste fits the record id and the type id. \(key) goes there"))
    }
    return Step()
  }

  func park(in workspace: inout Workspace) { workspace.parked.association = self }

  /// Remembers the record, for the next time that one is picked.
  private func link(in workspace: inout Workspace) -> Step {
    if let record = namedRecord, let portal = workspace.connection.portalID {
      workspace.recent.use(record, in: portal)
    }
    return Step(navigation: .link(ComposedLink(self)))
  }

  /// The labels of an object are asked of the portal once, when it is first looked at.
  func labelsNeeded(in workspace: inout Workspace) -> [Effect] {
    // A type id is complete when the next step is reached.
    let isNamed = !objects.isOther || !objects.isUnknown && step != .object
    guard isNamed, workspace.connection.portalID != nil,
      workspace.schema.labeledObjects.insert(object).inserted
    else { return [] }
    return [.portal(.fetchLabels(object: object))]
  }
}

/// A link that was composed, and the contacts that get it.
struct ComposedLink: Equatable, Sendable {
  var association: Association
  var hint: AssociationHint
  /// By their indices in the draft.
  var targets: [Int]
  /// The link of the first contact whose place it takes; nil for one more.
  var change: AssociationPicker.Change?

  init(_ picker: AssociationPicker) {
    (association, hint) = (picker.association, picker.hint)
    (targets, change) = (picker.targets, picker.change)
  }
}

extension Step {
  /// Opens the picker of links for contacts, as it was left if it was.
  static func pickLink(for targets: [Int], in workspace: inout Workspace) -> Step {
    guard var left = workspace.parked.association, left.change == nil else {
      return open(AssociationPicker(targets: targets, table: workspace.types), in: &workspace)
    }
    left.targets = targets
    return reopen(left, in: &workspace)
  }

  /// Opens the picker of links on one that a contact has.
  static func changeLink(at position: Int, ofContact index: Int, in workspace: inout Workspace) -> Step {
    guard workspace.draft.inputs.indices.contains(index) else { return Step() }
    let input = workspace.draft.inputs[index]
    guard input.contact.associations.indices.contains(position) else { return Step() }
    let change = AssociationPicker.Change(position: position, of: input.contact.associations[position])
    if let left = workspace.parked.association, left.change == change, left.targets == [index] {
      return reopen(left, in: &workspace)
    }
    var picker = AssociationPicker(targets: [index], table: workspace.types)
    picker.load(change, hint: input.hints.association(at: position))
    return open(picker, in: &workspace)
  }

  private static func reopen(_ left: AssociationPicker, in workspace: inout Workspace) -> Step {
    var picker = left
    picker.take(workspace.types)
    return open(picker, in: &workspace).saying(.parkedTextIsBack)
  }

  private static func open(_ picker: AssociationPicker, in workspace: inout Workspace) -> Step {
    workspace.parked.association = nil
    return Step(
      picker.labelsNeeded(in: &workspace), navigation: .open(.associationPicker(picker)))
  }
}
