import Drafts
import Testing

struct MisreadTextTests {
  @Test(arguments: [
    ("ZoÃ«", "Zoë"),
    ("Ã‰mile", "Émile"),
    ("JosÃ©", "José"),
    ("MÃ¼ller", "Müller"),
    ("GrÃ¶ning", "Gröning"),
    ("SÃ£o Paulo", "São Paulo"),
    ("KrakÃ³w", "Kraków"),
    ("WrocÅ‚aw", "Wrocław"),
    ("DvoÅ™Ã¡k", "Dvořák"),
    ("FranÃ§ois", "François"),
    ("NiÃ±o", "Niño"),
    ("MÃ¥ns", "Måns"),
    ("Ã˜yvind", "Øyvind"),
    ("StraÃŸe", "Straße"),
    ("Itâ€™s", "It’s"),
    ("â‚¬ 20", "€ 20"),
    ("â€œHelloâ€\u{9D}", "“Hello”"),
    ("Ã…ngstrÃ¶m", "Ångström"),
    ("Å\u{81}Ã³dÅº", "Łódź"),
    ("Ð˜Ð²Ð°Ð½", "Иван"),
    ("Î•Î»Î\u{AD}Î½Î·", "Ελένη"),
    ("å±±ç”°", "山田"),
    ("È˜tefan", "Ștefan"),
    ("Nguyá»…n", "Nguyễn"),
    ("Zo√´", "Zoë"),
    ("Jos√©", "José"),
    ("M√ºller", "Müller"),
    ("‚ÄúHello‚Äù", "“Hello”"),
    ("Krak√≥w", "Kraków"),
    ("РњР°СЂРёСЏ", "Мария"),
    ("РџСЂРёРІРµС‚, РјРёСЂ", "Привет, мир"),
    ("ZoГ«", "Zoë"),
    ("JosГ©", "José"),
    ("ZoÃƒÂ«", "Zoë"),
  ])
  func `UTF-8 that was read in another encoding is a warning with the right letters`(
    text: String, meant: String
  ) {
    let hasControl = text.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) }
    let rule = hasControl ? "control-character" : "misread-text?"
    #expect(problems(["city": text]) == ["properties.city \(rule)"])
    #expect(suggestion("city", text) == meant)
  }

  @Test func `half a letter that cannot be seen is not removed by an import`() throws {
    let draft = try imported("email,city\na@b.co,Mar\u{C3}\u{AD}a\n", .csv)
    #expect(draft.values("city") == ["Mar\u{C3}\u{AD}a"])
    #expect(suggestion("city", "Mar\u{C3}\u{AD}a") == "María")
  }

  @Test func `what has the controls of Latin-1 in it is an error with the right letters`() {
    #expect(problems(["city": "\u{C3}\u{89}mile"]) == ["properties.city control-character"])
    #expect(suggestion("city", "\u{C3}\u{89}mile") == "Émile")
  }

  @Test(arguments: [
    "Zoë", "Émile Müller", "SÃO PAULO", "CÂMARA", "Ångström", "ÄÖÜ", "äöüß", "Ñandú", "IRMÃ", "ÎLE", "Łódź",
    "Kraków",
    "Привет, мир", "РОССИЯ", "Ελλάδα", "北京", "東京タワー", "서울", "شركة", "שלום", "Đặng", "Ðórir", "Ñ", "20 °C",
    "½ Ã",
    "Ä/Ö", "Müller & Söhne", "naïve café — été", "Å, Ä, Ö", "²³¹", "«ООО РУС»", "√2 ≈ 1.41",
  ])
  func `right letters are left alone`(text: String) {
    #expect(problems(["city": text]).isEmpty)
  }
}
