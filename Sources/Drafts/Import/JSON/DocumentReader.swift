internal import ContactsModel

/// Finds the inputs among the tokens of documents. Only one input is ever held as a tree.
struct DocumentReader: Sendable {
  /// An input may hold the id of a contact that exists.
  let namesContacts: Bool
  var imported = ImportedDraft()
  var place = Place.betweenDocuments
  /// The input, or the other member of a document, that is being read.
  var builder = JSONTreeBuilder()
  /// How many containers of it are open.
  var depth = 0
  var document = Document()
  /// What is wrong with values of the input that is being read.
  var faults: [JSONSyntaxError] = []
  /// A document before was an input by itself.
  var hasLoneInputs = false
  private var names = NamePool()
  /// Tokens of the input or of the document that are in memory.
  var heldCount = 0
  /// Values of all inputs.
  private var valueCount = 0
  private(set) var exceeded: ExceededBound?

  enum Place {
    case betweenDocuments
    /// Directly inside a document that is an object.
    case members
    /// Directly inside an array of inputs.
    case inputs(isMember: Bool)
  }

  /// A document that is an object, as far as it was read.
  struct Document {
    var start: JSONToken?
    var hasInputs = false
    /// A second `inputs`, which is reported and not read.
    var isRepeated = false
    /// The member whose value comes next.
    var name: JSONToken?
    var members: [JSONNode.Member] = []
  }

  init(namesContacts: Bool) {
    self.namesContacts = namesContacts
  }

  mutating func add(_ token: JSONToken) {
    guard exceeded == nil else { return }
    if let fault = token.fault { faults.append(fault) }
    switch place {
    case .betweenDocuments: beginDocument(token)
    case .members: addMember(token)
    case .inputs(let isMember): addInput(token, isMember: isMember)
    }
  }

  private mutating func beginDocument(_ token: JSONToken) {
    switch token.kind {
    case .beginObject:
      document = Document(start: token)
      place = .members
    case .beginArray:
      place = .inputs(isMember: false)
    default:
      report(.noInputs(JSONKind(token.kind)), .error, token.position)
    }
  }

  private mutating func addMember(_ token: JSONToken) {
    if depth == 0 {
      if case .name = token.kind {
        document.name = token
        return
      }
      if case .endObject = token.kind {
        endDocument(token)
        return
      }
      if document.hasInputs, let name = document.name, name.kind == .name("inputs"), !document.isRepeated {
        document.isRepeated = true
        report(.repeatedKey("inputs"), .error, name.position)
      }
      if case .beginArray = token.kind, document.name?.kind == .name("inputs"), !document.hasInputs {
        document.hasInputs = true
        place = .inputs(isMember: true)
        return
      }
    }
    guard let node = take(token), let name = document.name, case .name(let text) = name.kind else { return }
    if document.isRepeated, text == "inputs" { return }
    document.members.append(
      JSONNode.Member(name: text, nameRange: name.range, namePosition: name.position, node: node))
  }

  private mutating func addInput(_ token: JSONToken, isMember: Bool) {
    if depth == 0, case .endArray = token.kind {
      place = isMember ? .members : .betweenDocuments
    } else if let node = take(token) {
      heldCount = 0
      read(node)
    }
  }

  /// Adds a token to the value that is being read.
  /// - Returns: the value when it is complete.
  private mutating func take(_ token: JSONToken) -> JSONNode? {
    switch token.kind {
    case .beginObject, .beginArray: depth += 1
    case .endObject, .endArray: depth -= 1
    default: break
    }
    heldCount += 1
    exceeded = ExceededBound(heldCount, over: .values, line: token.position.line)
    builder.add(token)
    return depth == 0 ? builder.takeDocuments().first : nil
  }

  /// A document without `inputs` is an input itself if it has a key of one.
  private mutating func endDocument(_ end: JSONToken) {
    defer {
      document = Document()
      heldCount = 0
      faults = []
    }
    place = .betweenDocuments
    guard let start = document.start else { return }
    if document.hasInputs {
      for member in document.members { report(.unknownKey(member.name), .warning, member.namePosition) }
    } else if document.members.contains(where: { InputReader.keys.contains($0.name) }) {
      hasLoneInputs = true
      let range = start.range.lowerBound..<end.range.upperBound
      read(JSONNode(.object(document.members), range: range, position: start.position))
    } else {
      report(.noInputs(.object), .error, start.position)
    }
  }

  private mutating func read(_ node: JSONNode) {
    var reader = InputReader(names: names, namesContacts: namesContacts)
    imported.inputs.append(reader.read(node))
    imported.lines.append(node.line)
    let index = imported.inputs.count - 1
    if !reader.hints.isEmpty { imported.hints[index] = reader.hints }
    if !reader.unlinks.isEmpty { imported.unlinks[index] = reader.unlinks }
    valueCount +=
      (imported.inputs.last?.properties.count ?? 0) + (imported.inputs.last?.associations.count ?? 0)
    exceeded =
      exceeded ?? ExceededBound(imported.inputs.count, over: .contacts, line: node.line)
      ?? ExceededBound(valueCount, over: .allValues, line: node.line)
    names = reader.names
    for (problem, line) in faultProblems(of: node) + reader.problems {
      imported.problems.append(.input(imported.inputs.count - 1, problem, line: line))
    }
    faults = []
  }

  private mutating func report(_ rule: FileRule, _ severity: Severity, _ position: JSONPosition) {
    imported.add(FileProblem(severity, rule, line: position.line))
  }
}
