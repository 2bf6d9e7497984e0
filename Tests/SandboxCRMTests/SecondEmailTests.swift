import Foundation
import Testing

@testable import SandboxCRM

/// A contact is known by each of its addresses, and none of them can be another contact's.
struct SecondEmailTests {
  private let second = "o.quill@harbourpine.example"

  @Test func `a read by e-mail finds a contact by another address than its first`() async throws {
    try await withClient { client in
      let body =
        #"{"idProperty":"email","properties":["email","hs_additional_emails"],"inputs":[{"id":"O.Quill@harbourpine.example"}]}"#
      let answer = try await client.read(body)
      let found = try #require(answer.json["results"]?.list.first)
      #expect(found["id"]?.string == "70104")
      #expect(found.at("properties", "hs_additional_emails")?.string == second)
      #expect(found.at("properties", "email")?.string == "orla.quill@harbourpine.example")
    }
  }

  @Test func `a create with it is a conflict that names the contact`() async throws {
    try await withClient { client in
      let answer = try await client.create(input(#""email":"\#(second)""#))
      #expect(answer.status == 409)
      #expect(answer.json["message"]?.string?.contains("70104") == true)
    }
  }

  @Test func `any answer can be asked for`() async throws {
    for (more, status, text) in [
      (#","status":402,"body":{"message":"contact limit"}"#, 402, #"{"message":"contact limit"}"#),
      (##","status":413,"body":"too large""##, 413, "too large"), (#","status":301"#, 301, ""), ("", 400, ""),
    ] {
      try await withClient { client in
        try await client.setFault("answer", more: more)
        let answer = try await client.create(input(#""email":"x@y.example""#))
        #expect(answer.status == status)
        #expect(String(decoding: answer.body, as: UTF8.self) == text)
        #expect(try await client.state().at("createdByEmail", "x@y.example") == nil)
      }
    }
  }
}
