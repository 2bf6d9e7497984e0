import Drafts
import Sending

/// Reads what `edit --from` names: a list of contacts, a table or an API body.
struct EditFile: Sendable {
  /// A longer file is no list of contacts that anybody edits at once.
  private static let longestList = 4 << 20

  let source: InputSource
  let options: ImportOptions
  let context: CommandContext
  /// The connection, for what a table leaves open.
  let connect: @Sendable () throws(CommandFault) -> ConnectionSettings

  func read(_ stop: StopRequest) async throws(CommandFault) -> EditSelection {
    let text = try text()
    if let text, text.count <= Self.longestList,
      let names = ContactNameList.names(in: DecodedText.string(text))
    {
      return .list(names, source)
    }
    var options = options
    options.namesContacts = true
    var portal: Int?
    if let text, let title = try keyTitle(text, options) {
      portal = KeyedInput.portal(inTitle: title)
      options.choices.fill(title, with: .property(KeyedInput.keyProperty))
    }
    let reading = LookedUpInputs(
      source: source, options: options, context: context, text: text, connect: connect)
    let inputs = try await reading.read(stop)
    context.printColumns(of: inputs)
    context.printFileProblems(inputs)
    return .inputs(inputs, portal: portal)
  }

  /// The title of the column with the record ids, in a table that has one.
  private func keyTitle(_ text: [UInt8], _ options: ImportOptions) throws(CommandFault) -> String? {
    do throws(InputFault) {
      let columns = try FileReader.read(text, from: source, options).columns
      let isNamed = columns.contains {
        $0.column == .property(KeyedInput.keyProperty) || $0.column == .property("id")
      }
      return !isNamed ? KeyedInput.title(in: columns.compactMap(\.title)) : nil
    } catch {
      throw .input(error)
    }
  }

  /// Nil for a stored draft.
  private func text() throws(CommandFault) -> [UInt8]? {
    do throws(InputFault) {
      switch source {
      case .file(let path):
        context.narrateWait(for: source)
        var bytes = try ImportBytes(path: path, isRegular: false, encoding: options.encoding)
        return try bytes.head(.max)
      case .standardInput:
        var bytes = try ImportBytes(encoding: options.encoding)
        return try bytes.head(.max)
      case .draft: return nil
      }
    } catch {
      throw .input(error)
    }
  }
}
