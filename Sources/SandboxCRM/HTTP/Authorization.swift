/// Which `Authorization` headers are taken: the word Bearer and one token, whatever it is.
enum Authorization {
  static func accepts(_ header: String?) -> Bool {
    guard let words = header?.split(separator: " "), words.count == 2 else { return false }
    return words[0].lowercased() == "bearer" && words[1].lowercased() != "bearer"
  }
}
