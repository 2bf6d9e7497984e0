import ContactsAPI
import Testing

struct APIPathsTests {
  @Test(arguments: [
    ("v3", APIPaths.v3), ("2026-09", .dated("2026-09")), ("2026-09-beta", .dated("2026-09-beta")),
  ])
  func `the text form is read and given back`(text: String, paths: APIPaths) {
    #expect(APIPaths(text) == paths)
    #expect(paths.description == text)
  }

  @Test(arguments: [
    "", "v4", "2026", "2026-9", "26-09", "2026-09-", "2026-09/../x", "2026-09-be ta", "２０２６-09",
  ])
  func `other texts are refused`(text: String) {
    #expect(APIPaths(text) == nil)
  }
}
