/// How the bytes of a value are written in letters.
enum VCardEncoding: Sendable {
  case plain, quotedPrintable, base64

  /// Nil for what names none that changes the value.
  init?(_ name: String) {
    switch name.uppercased() {
    case "QUOTED-PRINTABLE", "Q": self = .quotedPrintable
    case "BASE64", "B": self = .base64
    default: return nil
    }
  }
}
