import Drafts

/// What the argument FILE names.
enum InputSource: Hashable, Sendable {
  case file(path: String)
  case standardInput
  case draft(name: String)

  init(argument: String) {
    if argument == "-" {
      self = .standardInput
    } else if argument.hasPrefix("draft:") {
      self = .draft(name: String(argument.dropFirst("draft:".count)))
    } else {
      self = .file(path: argument)
    }
  }

  /// It is kept by this program.
  var isDraft: Bool {
    switch self {
    case .draft: true
    case .file, .standardInput: false
    }
  }

  /// As it was given, for people.
  var argument: String {
    switch self {
    case .file(let path): FileNameText.shown(path)
    case .standardInput: "-"
    case .draft(let name): "draft:\(name)"
    }
  }

  /// What a draft or a submission that comes from here is called.
  var title: String {
    switch self {
    case .file(let path): FileNameText.shown(path.split(separator: "/").last.map(String.init) ?? path)
    case .standardInput: "standard input"
    case .draft(let name): name
    }
  }
}
