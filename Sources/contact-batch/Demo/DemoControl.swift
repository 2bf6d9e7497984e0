import ContactsAPI
import HTTPTypes

/// Has the demo's sandbox do what a person could not have waited for.
struct DemoControl {
  /// Where the sandbox listens, such as `http://127.0.0.1:8089`.
  let address: String
  let transport: any Transport

  func loseNextAnswer() async throws {
    let fault = #"{"on":{"operation":"create","number":1},"do":"close-after-commit"}"#
    try await post("faults", #"{"faults":[\#(fault)]}"#)
  }

  /// - Parameter ids: of contacts; anything but a number is left out.
  func changeJobTitles(of ids: [String]) async throws {
    let edits = ids.filter { $0.allSatisfy(\.isNumber) }.map {
      #"{"id":"\#($0)","properties":{"jobtitle":"Webinar lead"},"by":"workflow"}"#
    }
    try await post("edits", #"{"edits":[\#(edits.joined(separator: ","))]}"#)
  }

  private func post(_ path: String, _ json: String) async throws {
    let authority = address.split(separator: "/").last.map(String.init)
    let request = HTTPRequest(
      method: .post, scheme: "http", authority: authority, path: "/__sandbox/\(path)",
      headerFields: [.contentType: "application/json"])
    _ = try await transport.send(request, body: Array(json.utf8), timeout: .seconds(5))
  }
}
