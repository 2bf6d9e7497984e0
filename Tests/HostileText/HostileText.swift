/// A text that tries to steer a terminal, or to confuse whoever counts its columns. What one suite puts on a screen,
/// another sends as the answer of a server.
public struct HostileText: Sendable {
  /// What a failed test names; plain ASCII without spaces.
  public let name: String
  public let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  /// What every sequence carries as its text. As text on the screen it is harmless, inside of a sequence it is a leak.
  public static let payload = "PWN3D"
  /// ``payload`` in base64, as OSC 52 carries it.
  public static let encodedPayload = "UFdOM0Q="
  /// What sequences carry as their number: no screen of these tests has that many columns, rows or modes.
  public static let number = 777

  public static let all = controls + sequences + directions + shapes + codePoints + floods
}
