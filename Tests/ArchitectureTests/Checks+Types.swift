extension Checks {
  /// The names of what values of a type hold, by the source that declares it.
  static func storedProperties(of type: String, in file: SourceFile) -> [String] {
    let lines = SourceFile.lines(file.code)
    guard let start = lines.firstIndex(where: { $0.contains("struct \(type)") && $0.hasSuffix("{") }) else {
      return []
    }
    let body = lines[(start + 1)...].prefix { $0 != "}" }
    return body.indices.compactMap { index in
      let line = body[index]
      guard let name = line.firstMatch(of: /^  (?:[a-z]+(?:\(set\))? )*(?:var|let) (\w+)/)?.output.1,
        !line.contains("static ")
      else { return nil }
      let isComputed =
        line.contains("{") && !(body.dropFirst(index + 1 - body.startIndex).first ?? "").contains("Set {")
      return isComputed ? nil : String(name)
    }
  }
}
