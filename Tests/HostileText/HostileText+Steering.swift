extension HostileText {
  /// Each C0 and C1 control, DEL, and texts that are nothing else.
  public static let controls: [HostileText] =
    [
      HostileText("c0", scalars(0x00...0x1F) + payload),
      HostileText("c0-spread", spread(0x00...0x1F)),
      HostileText("c1", scalars(0x80...0x9F) + payload),
      HostileText("c1-spread", spread(0x80...0x9F)),
      HostileText("nul", "a\0\(payload)\0"),
      HostileText("del", "\u{7F}\u{7F}\(payload)\u{7F}"),
      HostileText("bell", String(repeating: "\u{07}", count: 40) + payload),
      HostileText("backspaces", payload + String(repeating: "\u{08}", count: 40) + "x"),
      HostileText("tabs", "a\tb\t\t\t\(payload)\tc"),
      HostileText("line-ends", "a\nb\rc\r\nd\u{0B}e\u{0C}f\u{85}\(payload)"),
      HostileText("shift-out", "\u{0E}lqqqk\(payload)\u{0F}"),
      HostileText("flow-control", "\u{13}\(payload)\u{11}"),
      HostileText("esc-alone", "\u{1B}"),
      HostileText("esc-at-end", "\(payload)\u{1B}"),
      HostileText("esc-many", String(repeating: "\u{1B}", count: 50) + payload),
    ]

  /// Whole control sequences, in seven and in eight bits.
  public static let sequences: [HostileText] = [
    HostileText("csi-colour", "\u{1B}[38;5;777m\(payload)\u{1B}[0m"),
    HostileText("csi-move", "\u{1B}[777;777H\(payload)"),
    HostileText("csi-erase", "\u{1B}[2J\u{1B}[3J\(payload)\u{1B}[777X"),
    HostileText("csi-mode", "\u{1B}[?777h\u{1B}[?1049l\u{1B}[?1003h\(payload)"),
    HostileText("csi-scroll-region", "\u{1B}[1;777r\u{1B}[777S\(payload)"),
    HostileText("csi-repeat", "x\u{1B}[777b\(payload)"),
    HostileText("csi-where-is-the-cursor", "\u{1B}[6n\(payload)\u{1B}[c\u{1B}[>c\u{1B}[=c"),
    HostileText("csi-title-query", "\u{1B}[21t\(payload)\u{1B}[8;777;777t"),
    HostileText("csi-soft-reset", "\u{1B}[!p\(payload)\u{1B}[61\"p"),
    HostileText("csi-keys", "\u{1B}[>4;777m\u{1B}[>777u\(payload)"),
    HostileText("csi-unfinished", "\(payload)\u{1B}[777;777"),
    HostileText("csi-eight-bits", "\u{9B}777;777H\(payload)\u{9B}2J"),
    HostileText("paste-marks", "\u{1B}[201~\(payload)\u{1B}[200~Q\r\u{1B}[201~"),
    HostileText("osc-title", "\u{1B}]0;\(payload)\u{07}\u{1B}]2;\(payload)\u{1B}\\"),
    HostileText("osc-palette", "\u{1B}]4;1;#\(payload)\u{07}\u{1B}]104\u{07}\u{1B}]R"),
    HostileText("osc-link", "\u{1B}]8;;http://\(payload).example/\u{1B}\\here\u{1B}]8;;\u{1B}\\"),
    HostileText("osc-clipboard", "\u{1B}]52;c;\(encodedPayload)\u{07}\(payload)"),
    HostileText("osc-clipboard-query", "\u{1B}]52;c;?\u{1B}\\\(payload)"),
    HostileText("osc-image", "\u{1B}]1337;File=name=\(encodedPayload);inline=1:\(encodedPayload)\u{07}"),
    HostileText("osc-notification", "\u{1B}]777;notify;\(payload);\(payload)\u{07}\u{1B}]9;\(payload)\u{07}"),
    HostileText("osc-unfinished", "\u{1B}]0;\(payload)"),
    HostileText("osc-eight-bits", "\u{9D}0;\(payload)\u{9C}"),
    HostileText("dcs-query", "\u{1B}P$q\(payload)\u{1B}\\\u{1B}P+q544e\u{1B}\\"),
    HostileText("dcs-sixel", "\u{1B}P777q#0;2;0;0;0\(payload)\u{1B}\\"),
    HostileText("dcs-tmux", "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;\(encodedPayload)\u{07}\u{1B}\\"),
    HostileText("dcs-eight-bits", "\u{90}777q\(payload)\u{9C}"),
    HostileText("apc", "\u{1B}_G\(payload)\u{1B}\\\u{9F}\(payload)\u{9C}"),
    HostileText("pm", "\u{1B}^\(payload)\u{1B}\\\u{9E}\(payload)\u{9C}"),
    HostileText("sos", "\u{1B}X\(payload)\u{1B}\\\u{98}\(payload)\u{9C}"),
    HostileText("screen-title", "\u{1B}k\(payload)\u{1B}\\"),
    HostileText("reset", "\u{1B}c\(payload)"),
    HostileText("cursor-save", "\u{1B}7\(payload)\u{1B}8\u{1B}D\u{1B}M\u{1B}E"),
    HostileText("keypad", "\u{1B}=\(payload)\u{1B}>\u{1B}N\u{1B}O"),
    HostileText("charset", "\u{1B}(0\(payload)\u{1B})0\u{1B}%G\u{1B}%@\u{1B}#8"),
    HostileText("esc-over-marks", "\u{1B}\u{301}[777m\(payload)"),
    HostileText("in-json", "\"},\"a\":\"\u{1B}[777m\\u001b[777m\(payload)"),
    HostileText("in-shell", "'; printf '\\033c' #\(payload)$(id)`id`"),
  ]

  static func scalars(_ values: some Sequence<UInt32>) -> String {
    String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
  }

  /// Each with a letter behind it, so that none hides another.
  private static func spread(_ values: ClosedRange<UInt32>) -> String {
    values.compactMap(Unicode.Scalar.init).map { "\(Character($0))x" }.joined()
  }
}
