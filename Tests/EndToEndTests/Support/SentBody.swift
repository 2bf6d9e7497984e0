import Foundation

/// A body as a server reads it that knows nothing of this program.
struct SentBody: Decodable, Equatable {
  struct Input: Decodable, Equatable {
    var properties: [String: String]
    var associations: [Association]
  }

  struct Association: Decodable, Equatable {
    var to: Record
    var types: [AssociationType]
  }

  struct Record: Decodable, Equatable {
    var id: String
  }

  struct AssociationType: Decodable, Equatable {
    var associationCategory: String
    var associationTypeId: Int
  }

  var inputs: [Input]

  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(bytes))
  }
}
