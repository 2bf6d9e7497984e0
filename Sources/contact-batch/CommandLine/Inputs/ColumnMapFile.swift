import Drafts

/// A file that says what columns fill: `column=property` a line. Nothing behind the `=` leaves the column out.
struct ColumnMapFile {
  /// A line, from 1, that says nothing, and why.
  struct Fault: Error {
    let path: String
    let line: Int
    let why: String
  }

  private static let longest = 1 << 20

  let path: String

  func fillings() throws(CommandFault) -> [ColumnFilling] {
    let text = DecodedText.string(try bytes())
    var fillings: [ColumnFilling] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let text = String(line.drop { $0 == "\u{FEFF}" || $0.isWhitespace })
      if text.isEmpty || text.hasPrefix("#") && !text.contains("=") { continue }
      guard let filling = ColumnFilling(text) else {
        throw .mapFile(Fault(path: path, line: index + 1, why: "expected column=property"))
      }
      if let why = filling.target?.whyNot { throw .mapFile(Fault(path: path, line: index + 1, why: why)) }
      fillings.append(filling)
    }
    return fillings
  }

  private func bytes() throws(CommandFault) -> [UInt8] {
    do throws(InputFault) {
      var bytes = try ImportBytes(path: path, isRegular: false)
      return try bytes.head(Self.longest)
    } catch {
      throw .input(error)
    }
  }
}

extension ColumnMapFile.Fault {
  var sentence: String { "\(path):\(line): \(why)" }
}
