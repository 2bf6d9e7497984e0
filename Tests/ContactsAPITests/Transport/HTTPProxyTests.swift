import ContactsAPI
import Testing

@Suite struct HTTPProxyTests {
  @Test(arguments: [
    ("http://proxy.example:3128", HTTPProxy(host: "proxy.example", port: 3128)),
    ("proxy.example", HTTPProxy(host: "proxy.example", port: 80)),
    ("proxy.example:8080/", HTTPProxy(host: "proxy.example", port: 8080)),
    ("HTTP://[::1]:8080", HTTPProxy(host: "::1", port: 8080)),
    ("socks5h://10.0.0.1", HTTPProxy(kind: .socks5, host: "10.0.0.1", port: 1080)),
    (
      "http://ana:p%40ss%3A1@proxy.example:1",
      HTTPProxy(host: "proxy.example", port: 1, user: "ana", password: "p@ss:1")
    ),
    ("ana@proxy.example:1", HTTPProxy(host: "proxy.example", port: 1, user: "ana")),
  ])
  func `a proxy is read from what a variable holds`(text: String, proxy: HTTPProxy) throws {
    #expect(try HTTPProxy(text) == proxy)
  }

  @Test(arguments: [
    ("https://proxy.example", HTTPProxyProblem.scheme), ("ftp://proxy.example", .scheme), ("", .form),
    ("http://:80", .form), ("proxy.example:0", .port), ("proxy.example:65536", .port),
    ("proxy.example:x", .port),
    ("a b", .form), ("[::1", .form), ("http://%zz@proxy.example", .form),
    ("socks5://ana:secret@proxy.example", .userForSOCKS),
  ])
  func `a text that is no proxy is refused`(text: String, problem: HTTPProxyProblem) {
    #expect(throws: problem) { try HTTPProxy(text) }
  }

  @Test func `the password never shows`() throws {
    let proxy = try HTTPProxy("http://ana:s3cret@proxy.example:3128")
    var dumped = ""
    dump(proxy, to: &dumped)
    #expect("\(proxy)" == "http://ana@proxy.example:3128")
    for text in ["\(proxy)", String(reflecting: proxy), "\(Optional(proxy) as Any)", dumped] {
      #expect(!text.contains("s3cret"), "\(text)")
    }
  }

  @Test(
    arguments: [
      (["HTTPS_PROXY": "a:1"], "http://a:1"), (["https_proxy": "b:1", "HTTPS_PROXY": "a:1"], "http://b:1"),
      (["ALL_PROXY": "c:1"], "http://c:1"), (["all_proxy": "d:1", "ALL_PROXY": "c:1"], "http://d:1"),
      (["HTTPS_PROXY": "a:1", "ALL_PROXY": "c:1"], "http://a:1"),
      (["https_proxy": "", "ALL_PROXY": "socks5://c"], "socks5://c:1080"), ([:], nil),
      (["HTTP_PROXY": "a:1"], nil),
      (["HTTPS_PROXY": "a:1", "NO_PROXY": "hubapi.com"], nil),
      (["HTTPS_PROXY": "a:1", "no_proxy": ".hubapi.com"], nil),
      (["HTTPS_PROXY": "a:1", "no_proxy": "other", "NO_PROXY": "hubapi.com"], "http://a:1"),
    ] as [([String: String], String?)])
  func `the variables are those of other programs, in both spellings`(
    environment: [String: String], proxy: String?
  ) throws {
    let found = try HTTPProxy.forHost("api.hubapi.com", port: 443, environment: environment)
    #expect(found?.description == proxy)
  }

  @Test(arguments: [
    ("api.hubapi.com", true), ("hubapi.com", true), (".hubapi.com", true), ("*.hubapi.com", true),
    ("*", true),
    ("other.example, API.HUBAPI.COM", true), ("other.example api.hubapi.com", true), ("hubapi.com.", true),
    ("hubapi.com:443", true), ("hubapi.com:8443", false), ("ubapi.com", false), ("api", false), ("", false),
    (",", false), (".", false),
  ])
  func `exceptions are names and ends of names`(list: String, isException: Bool) throws {
    let environment = ["HTTPS_PROXY": "a:1", "NO_PROXY": list]
    #expect(
      (try HTTPProxy.forHost("api.hubapi.com", port: 443, environment: environment) == nil) == isException)
  }

  @Test(arguments: ["localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]", "LOCALHOST."])
  func `this machine is never asked for through a proxy`(host: String) throws {
    #expect(try HTTPProxy.forHost(host, port: 443, environment: ["ALL_PROXY": "a:1"]) == nil)
  }
}
