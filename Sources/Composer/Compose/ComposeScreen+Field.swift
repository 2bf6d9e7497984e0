import ContactsModel
import Drafts
import TerminalUI

/// The field over a property's value: opening it, typing into it, and what accepting it does.
extension ComposeScreen {
  /// Opens the field of a property that the contact has, or adds one.
  mutating func openField(named name: String, in workspace: inout Workspace) -> Step {
    let view = view(in: workspace)
    if view.isInTable { table?.select(name) }
    let contact = view.current?.contact
    if let number = view.switchedOff.firstIndex(where: { $0.property.name == name }),
      contact?.value(of: name) == nil
    {
      if !view.isInTable { workspace.focus(.properties) }
      property = view.propertyLineCount - 1 - view.switchedOff.count + number
      return whyOff(in: workspace).map(Step.say) ?? Step()
    }
    let existing = contact?.properties.firstIndex { $0.name == name }
    return openField(existing.map(ValueField.Target.property) ?? .new(name: name), in: &workspace)
  }

  mutating func openField(_ target: ValueField.Target, in workspace: inout Workspace) -> Step {
    if let why = workspace.document.whyLocked { return .say(why) }
    guard let contact = view(in: workspace).current?.contact else { return Step() }
    if workspace.pane != .table { workspace.focus(.properties) }
    switch target {
    case .property(let position):
      guard contact.properties.indices.contains(position) else { break }
      property = position
      field = ValueField(input: list.selected, target: target, text: contact.properties[position].value)
    case .new:
      property = contact.properties.count
      field = ValueField(input: list.selected, target: target, text: "")
    }
    return Step()
  }

  mutating func handle(inField press: Press, in workspace: inout Workspace) -> Step {
    guard var field else { return Step() }
    let asked = press.read(as: FieldCommand.self)
    // A letter leads nowhere among the options, and comes most often.
    if case .typed = asked { return type(press, into: field, in: workspace) }
    let options = view(in: workspace).options(of: field)
    if options.choose(asked, in: &field) {
      self.field = field
      return Step()
    }
    switch asked {
    case .command(.accept):
      if let taken = options.taken(byAcceptingIn: field) { field.text.replace(with: taken) }
      field.chosen = nil
      self.field = field
      return workspace.pane == .table ? acceptCell(field, in: &workspace) : acceptField(in: &workspace)
    case .command(.leave): return leave(field, in: workspace)
    case .command(.takeSuggestion): return takeSuggestion(into: field, in: workspace)
    case .move(.down) where options.choice(of: field) == nil:
      return openLongText(over: field, in: workspace)
    case .command(.mark), .move, .typed, .nothing: return type(press, into: field, in: workspace)
    }
  }

  /// A value of several lines has a window of its own.
  private func openLongText(over field: ValueField, in workspace: Workspace) -> Step {
    let title = view(in: workspace).name(of: field).map { "\($0) of #\(field.input + 1)" } ?? "Text"
    return .open(.longText(LongText(field.text, title: title)))
  }

  private mutating func takeSuggestion(into field: ValueField, in workspace: Workspace) -> Step {
    var field = field
    var step = Step()
    if let suggestion = view(in: workspace).suggestion(for: field), suggestion != field.text.text {
      field.text.replace(with: suggestion)
    } else {
      step.notice = Notice(
        "There is no suggestion to take. \(workspace.keyName(.window(.accept), in: .field)) accepts what is typed"
      )
    }
    field.chosen = nil
    self.field = field
    return step
  }

  private mutating func type(_ press: Press, into field: ValueField, in workspace: Workspace) -> Step {
    var field = field
    var step = Step()
    if press.key.map({ field.text.handle($0) }) != .handled {
      let (accept, leave) = (
        workspace.keyName(.window(.accept), in: .field), workspace.keyName(.close, in: .field)
      )
      step.notice = Notice("\(press.name) does nothing in a field. \(accept) accepts, \(leave) leaves it")
    }
    field.chosen = nil
    self.field = field
    return step
  }

  private mutating func leave(_ field: ValueField, in workspace: Workspace) -> Step {
    self.field = nil
    keepCursorsInside(in: workspace)
    return switch field.target {
    case .property: .say(Notice("The value is unchanged"))
    case .new(let name): .say(Notice("\(name) is not added"))
    }
  }

  /// The text as typed, for nobody accepted a reading, is kept when the program goes, or the draft. A field that
  /// nothing was typed into adds nothing.
  mutating func keepField(in workspace: inout Workspace) -> Step {
    guard let field, !(field.isNew && field.text.isEmpty) else {
      self.field = nil
      return Step()
    }
    return close(field, storing: field.text.text, in: &workspace)
  }

  /// Nothing typed into a cell that is not set leaves it so.
  private mutating func acceptCell(_ field: ValueField, in workspace: inout Workspace) -> Step {
    if field.isNew, field.text.isEmpty { self.field = nil }
    let step = acceptField(in: &workspace)
    moveInContacts(.down, in: workspace)
    return step
  }

  func ownersNeeded(in workspace: inout Workspace) -> [Effect] {
    let isInField = field.map { workspace.isOwner($0) } ?? false
    return isInField || workspace.imports.open?.needsOwners == true ? workspace.ownersNeeded() : []
  }

  /// Closes the field and keeps what it means.
  private mutating func acceptField(in workspace: inout Workspace) -> Step {
    guard let field else { return Step() }
    return close(field, storing: view(in: workspace).value(of: field), in: &workspace)
  }

  private mutating func close(
    _ field: ValueField, storing value: String, in workspace: inout Workspace
  ) -> Step {
    self.field = nil
    let inputs = workspace.draft.inputs
    guard inputs.indices.contains(field.input) else { return Step() }
    switch field.target {
    case .property(let position):
      let old = inputs[field.input].contact.properties
      guard old.indices.contains(position), old[position].value != value else { return Step() }
      let property = Property(old[position].name, value)
      return edit(
        workspace.draft.editToSetProperty(property, at: position, of: field.input), in: &workspace)
    case .new(let name):
      workspace.recent.use(property: name)
      return edit(workspace.draft.editToAddProperty(Property(name, value), to: field.input), in: &workspace)
    }
  }
}
