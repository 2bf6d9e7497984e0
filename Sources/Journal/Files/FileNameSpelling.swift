/// An id is whatever the caller chose; a file name is not.
enum FileNameSpelling {
  /// Letters, digits and dashes as they stand, each other byte as its number.
  static func name(of id: String) -> String {
    id.utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain = character.isASCII && (character.isLetter || character.isNumber) || character == "-"
      return isPlain ? String(character) : "_\(byte)"
    }.joined()
  }
}
