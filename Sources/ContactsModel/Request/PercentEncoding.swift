extension String {
  /// Everything but unreserved characters as `%XX`, so that the text stays one segment of a path.
  package var percentEncodedSegment: String {
    var result = ""
    for byte in utf8 {
      let character = Character(Unicode.Scalar(byte))
      if character.isASCII, character.isLetter || character.isNumber || "-._~".contains(character) {
        result.append(character)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
