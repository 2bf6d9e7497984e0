import Testing

@testable import Composer

struct AgeTests {
  @Test(
    arguments: [
      (0, 0, 0), (100, 350, 250), (350, 100, 0), (.min, .max, .max), (.min, 0, .max), (.max, .min, 0),
      (-1, .max, .max),
    ] as [(Int64, Int64, Int64)])
  func `any two times have an age`(time: Int64, now: Int64, age: Int64) {
    #expect(Age.milliseconds(since: time, at: now) == age)
  }

  @Test(arguments: [Int64.min, -1, .max]) func `a schema of any time is old or not`(time: Int64) {
    #expect(SchemaState.isOld(time, at: 1_772_438_400_000))
    #expect(!SchemaState.age(of: time, at: 1_772_438_400_000).isEmpty)
  }
}
