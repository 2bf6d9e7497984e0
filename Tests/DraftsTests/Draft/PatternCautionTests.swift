import Testing

@testable import Drafts

struct PatternCautionTests {
  @Test(arguments: ["(a+)+$", "(a|aa)*", "((x)*y)+", "(.*a){9}", "(?:a{2,}b)*"])
  func `a repeated group that repeats or chooses inside is not begun`(pattern: String) {
    #expect(PatternCaution.mayTakeForever(pattern))
    #expect(throws: TextReplacement.Problem.self) {
      try TextReplacement(of: pattern, with: "", isPattern: true)
    }
  }

  @Test(arguments: ["a+", "(ab)+", "[(a+)+]*", "\\(a+\\)+", "^(\\d+)-(\\d+)$", "(a|b)c", "colou?r"])
  func `other expressions are`(pattern: String) {
    #expect(!PatternCaution.mayTakeForever(pattern))
  }
}
