extension HostileText {
  /// What turns the direction of writing around.
  public static let directions = [
    HostileText("bidi-overrides", "\u{202A}a\u{202B}b\u{202D}c\u{202E}d\u{202C}\(payload)"),
    HostileText("bidi-isolates", "\u{2066}a\u{2067}b\u{2068}c\u{2069}\(payload)"),
    HostileText("bidi-marks", "\u{200E}a\u{200F}b\u{61C}\(payload)"),
    HostileText("hebrew", "שָׁלוֹם \(payload)"),
    HostileText("arabic", "السلام عليكم لا لأ ﷺ ﷽ \(payload)"),
    HostileText("syriac-and-nko", "ܫܠܡܐ ߒߞߏ \u{70F}\(payload)"),
  ]

  /// Clusters of many code points, and widths that are disputed.
  public static let shapes = [
    HostileText("family", "👩‍👩‍👧‍👦👨‍👩‍👧‍👦|\(payload)"),
    HostileText("skin-tones", "👍🏽👩🏿‍🚀🏽|\(payload)"),
    HostileText("flags", "🇩🇪🇫🇷🇺🇳|\(payload)"),
    HostileText("flags-odd", "\u{1F1E9}\u{1F1EA}\u{1F1E9}|\(payload)"),
    HostileText(
      "flags-of-tags", "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}|\(payload)"),
    HostileText("keycaps", "1️⃣#️⃣*️⃣|\(payload)"),
    HostileText("selectors", "❤️❤︎☺️☺︎✈️©️|\(payload)"),
    HostileText("joiners-alone", "a\u{200D}b\u{200D}\u{200D}👩\u{200D}|\(payload)"),
    HostileText("marks-alone", "\u{301}|\u{20DD}|\u{FE0F}|\(payload)"),
    HostileText("marks-on-wide", "偉\u{301}\u{302}\u{20DD}|\(payload)"),
    HostileText("enclosing", "a\u{20DD}b\u{20E3}\u{488}|\(payload)"),
    HostileText("hangul", "각한국어\u{1100}\u{1161}\u{11A8}\u{1160}\u{115F}|\(payload)"),
    HostileText("jamo-alone", "\u{1161}\u{11A8}|\u{1100}|\u{A960}\u{D7B0}\u{D7CB}|\(payload)"),
    HostileText("indic", "क्षत्रिय कि ക്‍ষ தமிழ் ස්‍රී|\(payload)"),
    HostileText("thai-and-lao", "ที่นี่ น้ำ ກຳ ປື້ມ|\(payload)"),
    HostileText("tibetan", "བོད་ཡིག རྒྱལ|\(payload)"),
    HostileText("cjk", "漢字かな交じり文、例え李偉|\(payload)"),
    HostileText("half-and-full-width", "ｶﾞﾊﾟﾊﾞＡＢＣ１２３￥｜|\(payload)"),
    HostileText("ambiguous", "±×÷αβЖ─│■●○★☆→←↑↓①②※§¶“”…‰|\(payload)"),
    HostileText("symbols-of-unicode-16", "\u{2630}\u{268A}\u{4DC0}\u{1D300}\u{31E5}|\(payload)"),
    HostileText("dashes-and-ligatures", "⸺⸻ﬀﬃ㏇㍿﷽꧅𒐫|\(payload)"),
    HostileText("zalgo", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘|\(payload)"),
  ]

  /// Code points that nobody sees, or that stand for nothing.
  public static let codePoints = [
    HostileText("zero-width", "a\u{200B}b\u{200C}c\u{2060}d\u{FEFF}\u{180E}\(payload)"),
    HostileText("soft-hyphens", "a\u{AD}b\u{AD}\(payload)"),
    HostileText("format", "\u{206A}\u{206F}\u{FFF9}a\u{FFFA}b\u{FFFB}\u{1D173}\u{13430}\(payload)"),
    HostileText("invisible-operators", "a\u{2061}b\u{2064}\u{34F}\u{17B4}\u{3164}\u{FFA0}\(payload)"),
    HostileText("separators", "a\u{2028}b\u{2029}c\(payload)"),
    HostileText("spaces", "a\u{A0}b\u{2003}c\u{3000}d\u{1680}e\u{205F}\(payload)"),
    HostileText("tags", "\u{E0001}\u{E0041}\u{E007F}\(payload)"),
    HostileText("selectors-far", "a\u{E0100}b\u{E01EF}\u{180B}\(payload)"),
    HostileText("replacement", "\u{FFFD}\u{FFFC}\(payload)"),
    // No literal of the language takes them.
    HostileText("noncharacters", scalars([0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFF, 0x10FFFF]) + payload),
    HostileText("private-use", "\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}\(payload)"),
    HostileText("unassigned", "\u{378}\u{2FE0}\u{1FAFF}\u{3FFFD}\u{E0FFF}\(payload)"),
  ]

  /// More than any screen holds.
  public static let floods = [
    HostileText("flood-of-marks", "a" + String(repeating: "\u{301}", count: 500) + payload),
    HostileText("flood-of-joiners", "👩" + String(repeating: "\u{200D}👩", count: 200) + payload),
    HostileText("flood-of-line-feeds", String(repeating: "\n", count: 10_000) + payload),
    HostileText("flood-of-tabs", String(repeating: "\t", count: 2_000) + payload),
    HostileText("flood-of-ascii", String(repeating: "w", count: 100_000) + payload),
    HostileText("flood-of-cjk", String(repeating: "漢", count: 33_333) + payload),
    HostileText("flood-of-clusters", String(repeating: "e\u{301}", count: 33_333) + payload),
    HostileText("flood-of-sequences", String(repeating: "\u{1B}[777m", count: 5_000) + payload),
  ]
}
