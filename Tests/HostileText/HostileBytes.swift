/// Bytes that are no UTF-8, as a file or a terminal may hold them.
public struct HostileBytes: Sendable {
  public let name: String
  public let bytes: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes + Array(HostileText.payload.utf8)
  }

  public static let all = [
    HostileBytes("raw-csi", [0x9B] + Array("777;777H".utf8)),
    HostileBytes("raw-osc", [0x9D] + Array("0;PWN3D".utf8) + [0x9C]),
    HostileBytes("raw-dcs", [0x90] + Array("777q".utf8) + [0x9C]),
    HostileBytes("raw-c1", Array(0x80...0x9F)),
    HostileBytes("continuations-alone", [0x80, 0xBF, 0x80]),
    HostileBytes("overlong-esc", [0xC0, 0x9B, 0xE0, 0x80, 0x9B, 0xF0, 0x80, 0x80, 0x9B]),
    HostileBytes("surrogates", [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80]),
    HostileBytes("beyond-unicode", [0xF4, 0x90, 0x80, 0x80, 0xF8, 0x88, 0x80, 0x80, 0x80]),
    HostileBytes("cut-off", [0xE2, 0x82, 0x20, 0xF0, 0x9F, 0x98]),
    HostileBytes("never-in-utf8", [0xFE, 0xFF, 0xF5, 0xC1]),
  ]

  /// The insides of JSON strings that name half a character, or a control.
  public static let escapesInJSON = [
    #"\ud800PWN3D"#, #"\udc00\ud800PWN3D"#, #"\ud83d PWN3D"#, #"\u001b]0;PWN3D\u0007"#, #"\u009b777mPWN3D"#,
    #"\u0000PWN3D"#, #"\ufffe\uffffPWN3D"#, #"\u202ePWN3D"#,
  ]
}
