import Testing

@testable import Composer

struct NextElementTests {
  private let letters = ["a", "b", "c", "b"]

  @Test func `a search walks round, and comes to where it began last`() {
    #expect(letters.next(from: 0, by: 1) { $0 == "b" } == 1)
    #expect(letters.next(from: 1, by: 1) { $0 == "b" } == 3)
    #expect(letters.next(from: 3, by: 1) { $0 == "b" } == 1)
    #expect(letters.next(from: 0, by: -1) { $0 == "b" } == 3)
    #expect(letters.next(from: 2, by: 1) { $0 == "c" } == 2)
  }

  @Test func `what is not there is not found`() {
    #expect(letters.next(from: 0, by: 1) { $0 == "d" } == nil)
    #expect([String]().next(from: 0, by: 1) { _ in true } == nil)
  }
}
