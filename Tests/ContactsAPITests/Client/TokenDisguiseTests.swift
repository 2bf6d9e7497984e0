import ContactsAPI
import Foundation
import HTTPTypes
import StubTransport
import Testing

/// The token in the clothes that a service may send it back in.
struct TokenDisguiseTests {
  private static let text = "pat-eu1-5f2c1d7e-0000-4000-8000-1234567890ab"

  private func expectRedacted(_ text: String, _ expected: String? = nil) throws {
    let redacted = try AccessToken(Self.text).redact(text)
    if let expected {
      #expect(redacted == expected)
    } else {
      #expect(redacted.contains(AccessToken.placeholder))
    }
  }

  private static func unicode(_ text: String, uppercase: Bool = false) -> String {
    text.utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: uppercase)
      return "\\u00" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }

  private static func percent(_ text: String, uppercase: Bool = false) -> String {
    text.utf8.map { "%" + String($0, radix: 16, uppercase: uppercase) }.joined()
  }

  private static let disguises: [String] = [
    unicode(text), unicode(text, uppercase: true), unicode("p") + String(text.dropFirst()),
    String(text.dropLast()) + unicode("b"), "pat" + unicode("-") + String(text.dropFirst(4)),
    percent(text), percent(text, uppercase: true), percent("pa") + String(text.dropFirst(2)),
    text.replacing("-", with: "%2D"), text.replacing("-", with: "%2d"),
    // One within the other.
    unicode(percent(text)), percent(unicode(text)), percent(percent(text)),
    text.replacing("-", with: "%252D"), text.replacing("-", with: #"\\u002d"#),
    text.replacing("-", with: #"\u0025\u0032d"#),
    // As other languages and pages write it.
    html(text), text.replacing("-", with: "&#x2D;"), text.replacing("-", with: #"\x2d"#), text.uppercased(),
    hexadecimal(text),
  ]

  private static func html(_ text: String) -> String { text.utf8.map { "&#\($0);" }.joined() }

  private static func hexadecimal(_ text: String) -> String {
    text.utf8.map { String($0, radix: 16) }.joined()
  }

  @Test(arguments: disguises)
  func `escapes do not hide it`(dressed: String) throws {
    try expectRedacted("\"\(dressed)\"", "\"[token]\"")
    try expectRedacted("a\(dressed) \(dressed)/", "a[token] [token]/")
  }

  @Test(
    arguments: ["", "u", "us", "user", ":", "user:", "Bearer ", "{\"token\":\""], ["", "\n", "\"}", " abc"])
  func `base64 does not hide it`(before: String, after: String) throws {
    let standard = Data((before + Self.text + after).utf8).base64EncodedString()
    let address = standard.replacing("+", with: "-").replacing("/", with: "_")
    for encoded in [standard, address] {
      let unpadded = encoded.replacing("=", with: "")
      for dressed in [
        encoded, unpadded, encoded.replacing("=", with: "%3D"), encoded.replacing("/", with: #"\/"#),
        Self.unicode(encoded), Self.percent(unpadded),
      ] {
        let redacted = try AccessToken(Self.text).redact("Basic \(dressed).")
        #expect(redacted.contains(AccessToken.placeholder))
        // Nothing of the middle of the token is left, wherever its bytes began.
        for start in 0..<3 {
          let core = Data(Self.text.utf8.dropFirst(3 + start).prefix(9)).base64EncodedString()
          #expect(!redacted.contains(core))
        }
      }
    }
  }

  @Test func `base64 in lines does not hide it`() throws {
    let encoded = Data("user:\(Self.text)".utf8).base64EncodedString(options: [
      .lineLength64Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ])
    try expectRedacted(encoded)
    try expectRedacted(encoded.replacing("\r\n", with: #"\r\n"#))
  }

  @Test func `sixteen bits a letter do not hide it`() throws {
    let bytes = [UInt8](Data(Self.text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] }))
    let redacted = try AccessToken(Self.text).redact(bytes)
    #expect(redacted.count < 20)
  }

  private static let documents: [String] = [
    #"{"a":"\n\#(text)","b":"\\"}"#, #"{"a":"\"\#(text)\""}"#,
    #"{"\#(unicode(text))":["\#(percent(text))"]}"#,
    #"{"a":"\u00e9\#(Data(text.utf8).base64EncodedString())\u00e9"}"#,
    #"{"a":"\/\#(Data(":\(text)".utf8).base64EncodedString())\/"}"#,
  ]

  @Test(arguments: documents)
  func `what was JSON is JSON`(json: String) throws {
    let redacted = try AccessToken(Self.text).redact(Array(json.utf8))
    let node = try JSONReader.read(redacted)
    #expect(!"\(node)".contains("5f2c1d7e"))
    #expect(String(decoding: redacted, as: UTF8.self).contains(AccessToken.placeholder))
  }

  @Test(arguments: [
    "", "\\", "%", "&#", "\\u", "\\u00", "%2", "&#x", "&#99999999999;", "100 % pat-eu1", "\\upat-eu1",
    #"{"message":"Tom \u0026 Jerry & Co: 100%","path":"C:\\temp\\u0070"}"#,
    "pat-eu1-5f2c1d7e-0000-4000-8000-1234567890a\\", "pat-eu1-5f2c1d7e-0000-4000-8000-1234567890a%6",
  ])
  func `what is not the token stays as it is`(text: String) throws {
    #expect(try AccessToken(Self.text).redact(Array(text.utf8)) == Array(text.utf8))
  }

  /// Letters that the token begins with behind what begins an escape as well.
  @Test(arguments: ["b1234567", "u0070aaaa", "70701234", "a\"\\/%&#b"], ["\\", "%", "&#", "\\\\"])
  func `what may begin an escape before it does not hide it`(token: String, before: String) throws {
    #expect(try AccessToken(token).redact(before + token + " ").hasSuffix("[token] "))
  }

  /// A search that begins anew at each letter would take minutes.
  @Test func `much that almost is the token takes no longer`() throws {
    let token = String(repeating: "a", count: 4000) + "b"
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 200_000)
    #expect(try AccessToken(token).redact(bytes) == bytes)
    let escapes = [UInt8](repeating: UInt8(ascii: "\\"), count: 200_000)
    #expect(try AccessToken(token).redact(escapes) == escapes)
  }

  @Test func `neither body nor headers of an answer hold it`() async throws {
    let body = #"{"status":"error","message":"bad \#(Self.unicode(Self.text))"}"#
    let basic = Data("user:\(Self.text)".utf8).base64EncodedString()
    let headers: HTTPFields = [
      "X-Request-Id": Self.percent(Self.text), "WWW-Authenticate": "Basic \(basic)",
      .init(stringLiteral: Self.text): "name",
    ]
    let stub = try StubbedClient(status: 400, body: body, headers: headers)
    let error = try #require(await stub.createError())
    #expect(error.sentence == "refused (400): bad [token]")
    #expect(error.correlationID == "[token]")
    #expect(error.body.map { String(decoding: $0, as: UTF8.self) }?.contains("bad [token]") == true)
  }
}
