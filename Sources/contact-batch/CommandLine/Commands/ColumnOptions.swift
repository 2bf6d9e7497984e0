import ArgumentParser
import Drafts

/// What single columns of a table fill, where their titles do not say it.
struct ColumnOptions: ParsableArguments {
  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "Map a column to a property, to associations.company, or to firstname+lastname to split full names "
        + "(repeatable).", valueName: "column=property"))
  var mapped: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file with one column=property per line; columns that are not in the table are ignored.",
      valueName: "file"), completion: .file())
  var mapFile: String?

  @Option(
    name: .customLong("drop"),
    help: ArgumentHelp("A column of a table to leave out (repeatable).", valueName: "column"))
  var dropped: [String] = []

  func validate() throws {
    var taken: [ColumnTarget: String] = [:]
    for text in mapped {
      guard let filling = ColumnFilling(text), let target = filling.target else {
        throw ValidationError("--map takes column=property, such as --map 'Mail=email'.")
      }
      if let why = target.whyNot { throw ValidationError("--map: \(why)") }
      for part in target.parts {
        if let other = taken.updateValue(filling.column, forKey: part), other != filling.column {
          throw ValidationError("--map: \(other) and \(filling.column) cannot both fill \(part.written).")
        }
      }
    }
    if dropped.contains(where: \.isEmpty) { throw ValidationError("--drop needs the title of a column.") }
  }

  /// What was said here goes before what the file says.
  func choices() throws(CommandFault) -> ColumnChoices {
    var choices = ColumnChoices()
    if let mapFile {
      for filling in try ColumnMapFile(path: mapFile).fillings() {
        choices.fill(filling.column, with: filling.target ?? .none, isOptional: true)
      }
    }
    for text in mapped {
      if let filling = ColumnFilling(text), let target = filling.target {
        choices.fill(filling.column, with: target)
      }
    }
    for column in dropped { choices.drop(column) }
    return choices
  }
}

/// `column=property`: what stands behind the last `=`, which no property has in its name.
struct ColumnFilling {
  let column: String
  /// Nil where nothing stands there: the column is left out.
  let target: ColumnTarget?

  init?(_ text: String) {
    guard let sign = text.lastIndex(of: "=") else { return nil }
    column = String(text[..<sign])
    target = ColumnTarget(written: String(text[sign...].dropFirst().drop(while: \.isWhitespace)))
    if column.allSatisfy(\.isWhitespace) { return nil }
  }
}

extension ColumnTarget {
  /// Why no column can fill it.
  var whyNot: String? {
    guard case .property(let name) = self, PropertyCatalogue.builtIn[name]?.access == .readOnly else {
      return nil
    }
    return "HubSpot sets \(name)."
  }
}
