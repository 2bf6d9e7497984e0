/// What can be copied of a thing, by the letter that asks for it.
enum CopiedPart: Character, CaseIterable, Sendable {
  case value = "v"
  case path = "p"
  case input = "i"
  case body = "b"
  case curl = "c"
}
