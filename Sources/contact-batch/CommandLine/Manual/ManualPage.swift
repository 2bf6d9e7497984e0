import Composer

/// The manual page of the program, made from its own commands, keys and exit statuses.
struct ManualPage {
  let program: CommandOutline
  let version: String
  let keys: [KeyListing]

  var text: String {
    var page = Roff()
    page.title(program.commandName, section: 1, source: "\(program.commandName) \(version)")
    page.heading("NAME")
    page.paragraph("\(program.commandName) - \(lowercasedFirst(program.abstract ?? ""))")
    addSynopsis(to: &page)
    add(program.discussion, to: &page)
    addCommands(to: &page)
    addSharedOptions(to: &page)
    addKeys(to: &page)
    ManualText.add(to: &page)
    return page.text
  }

  private var commands: [(words: [String], command: CommandOutline)] { program.leaves() }

  private func addSynopsis(to page: inout Roff) {
    page.heading("SYNOPSIS")
    page.example(commands.map { words, command in Self.call(words, command) })
    page.heading("DESCRIPTION")
  }

  private func addCommands(to page: inout Roff) {
    page.heading("COMMANDS")
    for (words, command) in commands {
      page.subheading(Self.call(words, command))
      page.paragraph(command.abstract ?? "")
      add(command.discussion, to: &page)
      for option in own(command) { page.entry(Self.term(of: option), option.abstract ?? "") }
    }
  }

  private func addSharedOptions(to page: inout Roff) {
    page.heading("OPTIONS OF MANY COMMANDS")
    for option in shared { page.entry(Self.term(of: option), option.abstract ?? "") }
  }

  private func addKeys(to page: inout Roff) {
    page.heading("KEYS")
    for list in keys {
      page.subheading(list.place)
      for row in list.rows { page.entry(row.keys.joined(separator: " "), row.help) }
    }
  }

  /// Text for people: paragraphs, and lines that begin with a blank as they are.
  private func add(_ discussion: String?, to page: inout Roff) {
    for block in (discussion ?? "").split(separator: "\n\n") {
      let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let isProse = lines.count == 1
      if isProse { page.paragraph(lines[0]) } else { page.example(lines) }
    }
  }

  /// Options that at least four commands have are told once.
  private var shared: [ArgumentOutline] {
    let options = commands.flatMap { $0.command.arguments ?? [] }.filter { !$0.isPositional }
    let counts = Dictionary(grouping: options, by: \.self).mapValues(\.count)
    var seen: Set<ArgumentOutline> = []
    return options.filter { (counts[$0] ?? 0) >= 4 && seen.insert($0).inserted }
  }

  private func own(_ command: CommandOutline) -> [ArgumentOutline] {
    let shared = Set(shared)
    return (command.arguments ?? []).filter { $0.shouldDisplay && !shared.contains($0) }
  }

  private static func call(_ words: [String], _ command: CommandOutline) -> String {
    let positions = (command.arguments ?? []).filter(\.isPositional).map { argument in
      let name = (argument.valueName ?? "").uppercased() + (argument.isRepeating ? "..." : "")
      return argument.isOptional ? "[\(name)]" : name
    }
    return (words.filter { $0 != "compose" } + ["[OPTIONS]"] + positions).joined(separator: " ")
  }

  private static func term(of argument: ArgumentOutline) -> String {
    guard !argument.isPositional else { return (argument.valueName ?? "").uppercased() }
    let names = (argument.names ?? []).map(\.text)
    var seen: Set<String> = []
    let distinct = names.filter { seen.insert($0).inserted }.joined(separator: ", ")
    return argument.value.map { "\(distinct) \($0)" } ?? distinct
  }

  private func lowercasedFirst(_ words: String) -> String { words.prefix(1).lowercased() + words.dropFirst() }
}
