import Testing

@testable import TerminalUI

@Suite struct LoneScalarsTests {
  private static let all = (UInt32(0)...0xFFFF).filter(LoneScalars.contains).compactMap(Unicode.Scalar.init)

  @Test func `each is drawn as it is, in one column, and joins none of the others`() {
    let others = ["e", "é", "─", "…", "✓", "⚠"]
    let wrong = Self.all.filter { scalar in
      let text = String(Character(scalar))
      return ScalarKind(scalar) != .narrow
        || others.contains { ($0 + text).count != 2 || (text + $0).count != 2 }
    }
    #expect(wrong == [])
    #expect(Self.all.count > 900)
  }

  @Test(arguments: [
    "plain", "Zoë … ✓", "─é漢字", "e\u{301}x", "✓\u{FE0F}", "⚠\u{FE0F}!", "a\u{200D}b", "·\u{1F1EB}\u{1F1F7}",
    "x👩‍💻y",
    "1\u{FE0F}\u{20E3}", "\u{AD}soft", "é\r\n", "✗ 🥑 ✗", "", "…",
  ])
  func `a text has the units of its characters`(text: String) {
    var units: [TextUnit] = []
    TextUnit.forEach(in: Substring(text)) { unit in
      units.append(unit)
      return true
    }
    var each: [TextUnit] = []
    for character in text {
      _ = TextUnit.forEach(of: character) { unit in
        each.append(unit)
        return true
      }
    }
    #expect(units == each)
  }

  @Test(arguments: 0...4) func `no more is read than is wanted`(limit: Int) {
    var seen: [UInt32] = []
    TextUnit.forEach(in: "a…é漢") { unit in
      seen.append(unit.code)
      return seen.count < limit
    }
    #expect(seen.count == max(1, limit))
  }
}
