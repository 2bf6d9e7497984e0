import ContactsAPI
import Glibc
import Testing

@testable import contact_batch

struct TokenLikeTextTests {
  @Test(arguments: [
    ("Cannot open pat-eu1-5f2c1d7e-0000-4000-8000-1234567890ab: no.", "Cannot open [token]: no."),
    ("PAT-NA1-0A1B2C3D-SECRET.csv", "[token].csv"), ("x_pat-na1-0f0f0f0f/y", "x_[token]/y"),
    ("https://pat-eu1-5f2c1d7e@host/pat-eu1-5f2c1d7e", "https://[token]@host/[token]"),
    (
      "profile CJSP5qf1KhICAQEYs-gDIIGOBii1hQIyGQAf3xBKmlwHjX7OIpuIFEavB2-qYAGQsF4.",
      "profile [token]."
    ),
    ("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9x.b", "[token].b"),
  ]) func `what looks like a token is not shown`(text: String, shown: String) {
    #expect(text.hidingTokenLikeText == shown)
  }

  @Test(arguments: [
    "", "people.csv", "pat-joe-contacts.csv", "pat.csv", "compat-na1-12345678", "20261123-140340-9f2c",
    "1b4e28ba-2fa1-11d2-883f-0016d3cca427.csv",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "/tmp/contact-batch-5D0F77AB-2FA1-41D2-883F-0016D3CCA427/config.yaml",
    "a-very-long-name-of-a-file-that-somebody-gave-it.csv", "/home/Ann/HubSpot exports 2026/München.csv",
    "objectWriteTraceIdObjectWriteTraceIdObjectWriteTraceId",
  ]) func `other names are shown`(text: String) {
    #expect(text.hidingTokenLikeText == text)
  }

  @Test func `a token in effect is not shown, whatever it looks like`() throws {
    let secrets = Secrets(environment: ["HUBSPOT_ACCESS_TOKEN": "my-own-word-for-it"])
    #expect(secrets.hidden(in: "Cannot open my-own-word-for-it.") == "Cannot open [token].")
    secrets.add(try AccessToken("another-one"))
    #expect(secrets.hidden(in: "another-one, my-own-word-for-it") == "[token], [token]")
  }

  @Test func `children do not get tokens`() throws {
    let secrets = Secrets(environment: ["HUBSPOT_ACCESS_TOKEN": "word-in-effect"])
    for (name, value) in [
      ("CHILD_TEST_NAMED", "1"), ("CHILD_TEST_COPY", "x word-in-effect"), ("CHILD_TEST_OTHER", "kept=2"),
    ] { setenv(name, value, 1) }
    defer { for name in ["NAMED", "COPY", "OTHER"] { unsetenv("CHILD_TEST_\(name)") } }
    let children = ChildEnvironment(tokenVariables: ["CHILD_TEST_NAMED"], secrets: secrets)
    let child = try ChildProcess("/bin/sh", arguments: ["sh", "-c", "env"], environment: children)
    let ending = child.finish(within: .seconds(60), limit: 1 << 20) { hasStopped in hasStopped }
    guard case .ended(let output, status: 0) = ending else {
      Issue.record("it did not end")
      return
    }
    let variables = String(decoding: output, as: UTF8.self).split(separator: "\n")
    #expect(variables.contains("CHILD_TEST_OTHER=kept=2"))
    #expect(variables.contains { $0.hasPrefix("PATH=") })
    #expect(!variables.contains { $0.hasPrefix("CHILD_TEST_NAMED") || $0.hasPrefix("CHILD_TEST_COPY") })
  }
}
