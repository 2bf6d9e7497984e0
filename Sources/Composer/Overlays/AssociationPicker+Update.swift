import ContactsModel
import Drafts
import TerminalUI

extension AssociationPicker: OverlayContent {
  enum Command: KeyCommand {
    case nextStep, previousStep, mark, accept, close

    var intent: Intent {
      switch self {
      case .nextStep: .view(.nextPane)
      case .previousStep: .view(.previousPane)
      case .mark: .compose(.mark)
      case .accept: .window(.accept)
      case .close: .close
      }
    }
  }

  var overlay: Overlay { .associationPicker(self) }
  var context: Context { .associationPicker }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    var refusal: Refusal?
    switch press.read(as: Command.self) {
    case .command(.close): return .closes()
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
    case .object:
      let key = workspace.keyName(.view(.nextPane), in: .associationPicker)
      return .say(.warning("A paste fits the record and the type id. \(key) goes there"))
    }
    return Step()
  }

  /// Remembers the record, for the next time that one is picked.
  private func link(in workspace: inout Workspace) -> Step {
    if let record = namedRecord, let portal = workspace.connection.portalID {
      workspace.recent.use(record, in: portal)
    }
    return Step(navigation: .screen(.compose(.link(ComposedLink(self)))))
  }

  /// The labels of an object are asked of the portal once, when it is chosen. Who walks the objects asks nothing.
  func labelsNeeded(in workspace: inout Workspace) -> [Effect] {
    guard step != .object, !objects.isUnknown, workspace.connection.portalID != nil,
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
  /// Opens the picker of links for contacts.
  static func pickLink(for targets: [Int], in workspace: inout Workspace) -> Step {
    open(AssociationPicker(targets: targets, table: workspace.types), in: &workspace)
  }

  /// Opens the picker of links on one that a contact has.
  static func changeLink(at position: Int, ofContact index: Int, in workspace: inout Workspace) -> Step {
    guard workspace.draft.inputs.indices.contains(index) else { return Step() }
    let input = workspace.draft.inputs[index]
    guard input.contact.associations.indices.contains(position) else { return Step() }
    let change = AssociationPicker.Change(position: position, of: input.contact.associations[position])
    var picker = AssociationPicker(targets: [index], table: workspace.types)
    picker.load(change, hint: input.hints.association(at: position))
    return open(picker, in: &workspace)
  }

  private static func open(_ picker: AssociationPicker, in workspace: inout Workspace) -> Step {
    Step(picker.labelsNeeded(in: &workspace), navigation: .window(.open(.associationPicker(picker))))
  }
}
