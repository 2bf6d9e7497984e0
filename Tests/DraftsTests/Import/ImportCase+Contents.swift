/// In which encoding and form, and how large.
extension ImportCase {
  private static let table = "email,city\na@b.co,Köln 北京\n"
  private static let read = [["email=a@b.co", "city=Köln 北京"]]

  static let encodings = [
    ImportCase("UTF-8", table, read),
    ImportCase("UTF-8 with a mark", "\u{FEFF}\(table)", read),
    ImportCase("UTF-16 with a mark", utf16(table), read),
    ImportCase(
      "UTF-16 with a mark, the other way round",
      [0xFE, 0xFF] + table.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, read),
    ImportCase(
      "Windows-1252", Array("email,city\na@b.co,K".utf8) + [0xF6, 0x6C, 0x6E, 0x20, 0x80],
      [["email=a@b.co", "city=Köln €"]], ["2: windows-1252-assumed?"]),
    ImportCase(
      "UTF-8 with a broken byte", Array("email,city\na@b.co,Köln ".utf8) + [0xFF],
      [["email=a@b.co", "city=Köln \u{FFFD}"]], ["2: invalid-utf8?"]),
    ImportCase(
      "bytes that are no text", Array("email,city\na@b.co,".utf8) + [0x81, 0x8D],
      [["email=a@b.co", "city=\u{FFFD}\u{FFFD}"]],
      ["2: invalid-utf8?"]),
    ImportCase("a NUL", "email,city\na@b.co,x\u{0}y\n", [["email=a@b.co", "city=x\u{0}y"]]),
  ]

  static let otherForms = [
    ImportCase("a body", #"{"inputs":[{"properties":{"email":"a@b.co"}}]}"#, [["email=a@b.co"]]),
    ImportCase("a body in UTF-16", utf16(#"[{"properties":{"city":"北京"}}]"#), [["city=北京"]]),
    ImportCase(
      "bodies, one a line", "{\"properties\":{\"a\":\"1\"}}\n{\"properties\":{\"a\":\"2\"}}\n",
      [["a=1"], ["a=2"]]),
    ImportCase(
      "a body that is cut off", "[{\"properties\":{\"a\":\"1\"}},\n{\"prop", [["a=1"]], ["2: json-syntax"]),
    ImportCase("an answer in place of a body", #"{"results":[]}"#, [], ["1: no-inputs"]),
    ImportCase(
      "a card", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nEMAIL:a@b.co\r\nEND:VCARD\r\n",
      [["email=a@b.co", "firstname=Ann", "lastname=Lee"]]),
    ImportCase("a card that is cut off", "\nBEGIN:VCARD\nFN:Ann\n", [], ["2: unfinished-card"]),
    ImportCase(
      "a card with a picture", "BEGIN:VCARD\nFN:Ann\nPHOTO;ENCODING=b:AAAA\n BBBB\nEND:VCARD\n",
      [["firstname=Ann"]],
      ["3: unmapped-value?"]),
  ]

  static let sizes = [
    ImportCase(
      "500 columns",
      "\((0..<500).map { "properties.own_\($0)" }.joined(separator: ","))\n\((0..<500).map { "\($0)" }.joined(separator: ","))\n",
      [(0..<500).map { "own_\($0)=\($0)" }]),
    ImportCase(
      "a cell of a megabyte", "email,message\na@b.co,\"\(String(repeating: "x, ", count: 350_000))\"\n",
      [["email=a@b.co", "message=\(String(repeating: "x, ", count: 350_000))"]]),
    ImportCase(
      "more rows than a piece holds", "email\n" + (0..<9_000).map { "p\($0)@example.com\n" }.joined(),
      (0..<9_000).map { ["email=p\($0)@example.com"] }),
  ]
}
