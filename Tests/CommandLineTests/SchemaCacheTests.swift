import ContactsModel
import Foundation
import Logging
import TestFixtures
import Testing

@testable import contact_batch

struct SchemaCacheTests {
  private let folder: TemporaryFolder
  private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func cache(_ portal: Int = 1, baseURL: String = "https://crm.example/x") -> SchemaCache? {
    SchemaCache(
      environment: ["XDG_CACHE_HOME": folder.path], baseURL: baseURL, portal: portal, logger: logger)
  }

  @Test func `answers are read back with their time, for their own portal and base URL alone`() throws {
    let cache = try #require(self.cache())
    cache.write("owners", [Array(#"{"results":[1]}"#.utf8), Array(#"{"results":[2]}"#.utf8)], at: 17)
    let entry = try #require(cache.read("owners"))
    #expect(entry.readAt == 17)
    #expect(entry.answers.map { $0["results"]?.elements.first?.text } == ["1", "2"])
    #expect(self.cache(2)?.read("owners") == nil)
    #expect(self.cache(baseURL: "https://crm.example/y")?.read("owners") == nil)
  }

  @Test func `the names behind a beginning`() throws {
    let cache = try #require(self.cache())
    for name in ["labels-company", "labels-2-4410", "properties"] {
      cache.write(name, [Array("{}".utf8)], at: 1)
    }
    #expect(cache.names(after: "labels-").sorted() == ["2-4410", "company"])
  }

  @Test func `files and folders are for their owner alone`() throws {
    try #require(self.cache()).write("properties", [Array("{}".utf8)], at: 1)
    let place = "contact-batch/https___crm.example_x-1"
    #expect(try folder.mode(of: "contact-batch") == 0o700)
    #expect(try folder.mode(of: place) == 0o700)
    #expect(try folder.mode(of: "\(place)/properties.json") == 0o600)
  }

  @Test(arguments: ["", "{", #"{"readAt":1}"#, #"{"answers":[]}"#, #"{"readAt":"soon","answers":[]}"#, "[]"])
  func `a damaged file is none`(text: String) throws {
    let cache = try #require(self.cache())
    cache.write("properties", [Array("{}".utf8)], at: 1)
    _ = try folder.write(text, to: "contact-batch/https___crm.example_x-1/properties.json")
    #expect(cache.read("properties") == nil)
  }

  @Test func `where no place is known there is no cache, and a place that cannot be written is no fault`() {
    #expect(SchemaCache(environment: [:], baseURL: "x", portal: 1, logger: logger) == nil)
    let closed = SchemaCache(
      environment: ["HOME": "/proc/nothing"], baseURL: "x", portal: 1, logger: logger)
    closed?.write("properties", [Array("{}".utf8)], at: 1)
    #expect(closed?.read("properties") == nil)
  }
}
