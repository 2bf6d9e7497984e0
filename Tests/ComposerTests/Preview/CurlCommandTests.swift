import ContactsModel
import Testing

@testable import Composer

struct CurlCommandTests {
  private let connection = Connection(profile: "demo", environment: "sandbox", baseURL: "https://api.example")

  @Test func `the token is a variable and the body is quoted`() {
    let command = CurlCommand(
      Array(#"{"inputs":[{"properties":{"lastname":"O'Neil $HOME"}}]}"#.utf8), of: .create, to: connection)
    #expect(
      command.text == """
        curl -sS -X POST 'https://api.example/crm/v3/objects/contacts/batch/create' \
        -H "Authorization: Bearer $HUBSPOT_ACCESS_TOKEN" \
        -H 'Content-Type: application/json' -H 'Accept: application/json' \
        --data-raw '{"inputs":[{"properties":{"lastname":"O'\\''Neil $HOME"}}]}'
        """)
  }

  @Test func `a body that is too long for an argument comes through a pipe`() {
    let command = CurlCommand(
      Array(repeating: UInt8(ascii: "7"), count: 200_000), of: .create, to: connection)
    #expect(command.text.hasPrefix("printf %s '777"))
    #expect(command.text.hasSuffix("--data-binary @-"))
  }

  @Test func `a base URL with its scheme is kept`() {
    var local = connection
    local.baseURL = "http://127.0.0.1:8080/"
    #expect(local.url(of: .create) == "http://127.0.0.1:8080/crm/v3/objects/contacts/batch/create")
  }
}
