import ContactsModel
import Drafts

/// Contact inputs with what showed while they were read.
struct ReadInputs: Sendable {
  let source: InputSource
  private(set) var inputs: [DraftInput]
  /// The line on which each input begins, from 1; empty for a draft.
  let lines: [Int]
  /// By index, in the order of the file.
  private(set) var inputProblems: [Int: [Problem]]
  /// The first of each kind.
  let fileProblems: [FileProblem]
  let fileProblemCounts: [ProblemKind: Int]
  /// What the columns of a table fill; empty for what is no table.
  let columns: [LookedAtColumn]
  /// Labels that became values, and how often.
  let labelReadings: [LabelReading: Int]
  /// The identity of each input of a draft; empty for a file.
  let ids: [InputID]
  /// The contacts that are changed, as they were just read again; nil until then.
  var current: CurrentContacts?
  /// By index, what became of inputs that were sent before. No plan sends them again.
  var sent: [Int: SentBefore] = [:]
  /// By index, the ids of contacts that exist already. Such inputs are left out.
  var existing: [Int: String] = [:]
  /// Whether they name contacts that exist: what has none is no new one.
  var isEdit = false
  /// What was known while they were read.
  var portal: PortalKnowledge
  /// What the portal was asked for and did not say. It is not asked again.
  var unanswered: Set<PortalLookup.Subject> = []
  /// What was read out of a file, or nothing.
  private let imported: ImportedDraft

  init(_ imported: ImportedDraft, from source: InputSource, knowing portal: PortalKnowledge = .builtIn) {
    (self.source, self.portal, self.imported) = (source, portal, imported)
    inputs = imported.draftInputs(countingFrom: InputID(rawValue: 0))
    lines = imported.lines
    inputProblems = imported.inputProblems
    fileProblems = imported.problems.compactMap {
      if case .file(let problem) = $0 { problem } else { nil }
    }
    fileProblemCounts = imported.fileProblemCounts
    columns = imported.columns
    labelReadings = imported.labelReadings
    ids = []
  }

  init(_ draft: Draft, knowing portal: PortalKnowledge = .builtIn) {
    source = .draft(name: draft.name)
    (self.portal, imported) = (portal, ImportedDraft())
    inputs = Array(draft.inputs)
    lines = []
    inputProblems = [:]
    fileProblems = []
    fileProblemCounts = [:]
    columns = []
    labelReadings = [:]
    ids = draft.inputs.map(\.id)
  }

  /// Contacts that exist, and nothing to change about them yet.
  init(_ inputs: [DraftInput], from source: InputSource, knowing portal: PortalKnowledge) {
    self.init(ImportedDraft(), from: source, knowing: portal)
    self.inputs = inputs
    isEdit = true
  }

  /// What the inputs of a file say of contacts that exist.
  var keyed: [KeyedInput] {
    inputs.enumerated().map { KeyedInput($1, unlinks: imported.unlinks[$0] ?? []) }
  }

  /// The inputs with the contacts that they change.
  /// - Parameter portal: what the portal says of its properties.
  func changing(_ found: FoundContacts, knowing portal: PortalKnowledge) -> Self {
    let joined = KeyedInputs(keyed, found: found)
    var edit = self
    (edit.inputs, edit.portal, edit.isEdit) = (joined.inputs, portal, true)
    edit.inputProblems.merge(joined.problems) { $0 + $1 }
    return edit
  }

  /// Nothing may be sent before a person has decided what a column fills.
  var isRefused: Bool { fileProblems.contains { $0.rule.isRefusal } }

  var hasFileErrors: Bool { fileProblems.contains(where: \.isError) }

  /// What a table leaves open that its portal may know.
  func questions() -> PortalQuestions {
    imported.questions(catalogue: portal.catalogue, associationTypes: portal.associationTypes)
  }

  /// What its portal has to say before the inputs are judged by it, whether or not a table leaves it open.
  func questionsOfCheck() -> PortalQuestions {
    var questions = questions()
    questions.askForJudgement(of: inputs, by: portal.catalogue)
    return questions
  }

  /// The values of a table that somebody has to say the meaning of.
  func openValues() -> [OpenValue] {
    guard imported.isTable else { return [] }
    return imported.openValues(catalogue: portal.catalogue, associationTypes: portal.associationTypes)
  }

  /// What is done to contacts that exist, by their ids.
  var changes: [String: [PropertyChange]] {
    inputs.reduce(into: [:]) { changes, input in
      if let id = input.existing?.id, ContactQuery.name(id) != nil {
        changes[id, default: []] += input.changes
      }
    }
  }

  /// The contacts whose links are changed, by the object that these lead to.
  var changedLinks: [String: [String]] {
    inputs.reduce(into: [:]) { contacts, input in
      guard let id = input.existing?.id, ContactQuery.name(id) != nil else { return }
      for object in Set(input.linkChanges(portal.associationTypes).map(\.object)) {
        contacts[object, default: []].append(id)
      }
    }
  }

  /// `people.csv:5`; nil for a draft, which has no lines.
  func place(ofInput index: Int) -> String? {
    line(ofInput: index).map { "\(source.argument):\($0)" }
  }

  func line(ofInput index: Int) -> Int? {
    lines.indices.contains(index) ? lines[index] : nil
  }

  /// - Parameter count: how many inputs from the front to plan; nil for all.
  func plan(ofFirst count: Int? = nil, sendsTraceIDs: Bool) -> Plan {
    let plan = Plan.make(
      inputs: inputs.prefix(count ?? inputs.count), options: PlanOptions(traceIDs: sendsTraceIDs),
      catalogue: portal.catalogue,
      found: inputProblems, existing: existing, sent: sent, current: current,
      associationTypes: portal.associationTypes)
    return isEdit ? plan.changingAlone : plan
  }

  /// - Throws: ``InputFault``, also where there is not a single input.
  static func read(
    _ source: InputSource, _ options: ImportOptions = ImportOptions(), drafts: DraftLibrary,
    knowing portal: PortalKnowledge = .builtIn
  ) throws(InputFault) -> Self {
    switch source {
    case .file(let path):
      return Self(try FileReader.read(path: path, options, knowing: portal), from: source, knowing: portal)
    case .standardInput:
      return Self(try FileReader.readStandardInput(options, portal), from: source, knowing: portal)
    case .draft(let name):
      let draft = try drafts.draft(named: name)
      guard !draft.inputs.isEmpty else { throw .holdsNothing(source) }
      if let title = options.choices.firstNeeded { throw .noSuchColumn(source, title, titles: []) }
      return Self(draft, knowing: portal)
    }
  }
}
