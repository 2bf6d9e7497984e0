/// Where an import is sent to, and where the token for it comes from.
public struct ImportsTarget: Hashable, Sendable {
  public let url: String
  /// A variable of the shell: the token itself is never written.
  public let tokenVariable: String

  public init(baseURL: String, path: String, tokenVariable: String) {
    url = (baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL) + path
    self.tokenVariable = tokenVariable
  }

  /// The shell command that sends files of the folder that it runs in.
  public func command(files: [String]) -> String {
    let fields =
      ["importRequest=<\(ImportsFile.request);type=application/json"]
      + files.map { "files=@\($0);type=text/csv" }
    // The token goes in through a pipe: arguments can be read by everyone on the machine.
    let request = [
      #"printf 'header = "Authorization: Bearer %s"\n' "${\#(tokenVariable):?is not set}" |"#,
      "curl -sS --fail-with-body -K - -X POST \(ShellText.quoted(url))",
    ]
    return (request + fields.map { "-F \(ShellText.quoted($0))" }).joined(separator: " ")
  }

  func script(files: [String]) -> [UInt8] {
    let lines = [
      "#!/bin/sh",
      "# Sends the files of this folder to HubSpot's Imports API, which needs the scope crm.import.",
      #"cd "$(dirname "$0")" || exit"#, command(files: files), "",
    ]
    return Array(lines.joined(separator: "\n").utf8)
  }
}
