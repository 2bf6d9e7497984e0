/// Values that no person means, by the kind of damage that they have.
enum DamageCorpus {
  /// What spreadsheets and databases write where there is no value.
  static let marks = [
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#ERROR!", "#SPILL!",
    "#CALC!", "#NV", "#BEZUG!", "#WERT!", "#ZAHL!", "#N/D", "#NOM?", "#VALEUR!", "#¡REF!",
    "#¡VALOR!", "#¿NOMBRE?", "#NOME?", "#VALOR!", "#RIF!", "#N/B", "#VERW!", "#WAARDE!", "#ADR!",
    "#ARG!", "#NAZWA?", "#LICZBA!", "#Н/Д", "#ССЫЛКА!", "#ЗНАЧ!", "#YOK", "#HIV!", "#ODKAZ!",
    "#HODNOTA!", "#PUUTTUU!", "Err:502", "Err:508", "########", "\\N", "0000-00-00", "00.00.00", "0/0/00",
    "0000-00-00 00:00:00", "#n/a", " #REF! ",
  ]

  /// What programming languages write there.
  static let words = [
    "NULL", "null", "(null)", "undefined", "[object Object]", "[object Undefined]", "NaN", "nil",
    "None", "N/A", "n/a", "(blank)", "#FOO!",
  ]

  /// Long numbers as spreadsheets show them.
  static let lostDigits = [
    "4.91512E+11", "4.91512e+11", "4,91512E+11", "4.91512E11", "1E+12", "-1.5E+10", "+4.91512E+11",
    "6.02214E+23", "1.00E-05", " 4.91512E+11 ",
  ]

  /// Digits with the marks by which spreadsheets keep them as text.
  static let textMarks = [
    "'01234", "'0049401", "=\"01234\"", "=\"0151234567\"", "'12.03.1990", "'(030) 555", "=\"a \"\"b\"\"\"",
  ]

  /// Letters as HTML writes them.
  static let entities = [
    "R&amp;D", "Zo&euml;", "Farrant &amp; Sons", "&#233;mile", "&#xE9;mile", "Tom &quot;T&quot;",
    "O&#39;Brien", "O&apos;Brien", "a&nbsp;b", "1 &lt; 2", "&Aring;sa", "Stra&szlig;e",
    "&Scaron;koda", "Dvo&rcaron;&aacute;k", "&Lstrok;&oacute;d&zacute;", "Caf&eacute;", "&euro; 20",
    "it&rsquo;s", "&ldquo;x&rdquo;", "a &ndash; b", "&amp;amp;", "&amp;euml;", "Mu&#776;ller",
    "&#128;", "x&shy;y", "&copy; 2020", "&hellip;", "&THORN;&oacute;r",
  ]

  /// UTF-8 that was read in another encoding.
  static let misread = [
    "ZoÃ«", "Ã‰mile", "JosÃ©", "MÃ¼ller", "GrÃ¶ning", "SÃ£o Paulo", "KrakÃ³w", "WrocÅ‚aw",
    "DvoÅ™Ã¡k", "FranÃ§ois", "NiÃ±o", "MÃ¥ns", "Ã˜yvind", "StraÃŸe", "Itâ€™s", "â‚¬ 20",
    "â€œHelloâ€\u{9D}", "Ã…ngstrÃ¶m", "Å\u{81}Ã³dÅº", "Ð˜Ð²Ð°Ð½", "Î•Î»Î\u{AD}Î½Î·", "å±±ç”°",
    "È˜tefan", "Nguyá»…n", "Ã\u{89}mile", "\u{C3}\u{98}re", "Zo√´", "Jos√©", "M√ºller", "‚ÄúHello‚Äù",
    "Krak√≥w", "РњР°СЂРёСЏ", "РџСЂРёРІРµС‚, РјРёСЂ", "ZoГ«", "JosГ©", "ZoÃƒÂ«",
  ]

  /// Days as spreadsheets keep them.
  static let dayNumbers = [
    "33238", "46000", "33238.5", "45292.25", "9862", "10000",
  ]

  /// Birthdays that lack the year, or have one that programs write for none.
  static let birthdays = [
    "1604-09-14", "1604", "--0914", "--09-14", "circa 1800", "0001-01-01", "09-14", "March 1990",
    "unknown", "1753-01-01", "14 Sept", "9999-12-31", "33238", "1899-12-30",
  ]

  /// One for each control, and for two code points that are no characters.
  static let controls = (Array(0...0x1F) + Array(0x7F...0x9F) + [0xFFFE, 0xFFFF])
    .filter { ![0x09, 0x0A, 0x0B, 0x0D].contains($0) }
    .compactMap { Unicode.Scalar($0 as UInt32) }.map { "An\($0)a" }

  /// One for each of those that nobody sees.
  static let invisible = [
    0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C,
    0x202D, 0x202E, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A,
    0x2800, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFE0F, 0xE0041,
  ].compactMap { Unicode.Scalar($0 as UInt32) }.map { "An\($0)a" }

  /// Addresses that cannot work, or are hardly meant.
  static let addresses = [
    ".a@b.co", "a.@b.co", "a..b@c.co", "{{email}}@", "{{email}}@b.co", "${email}@b.co",
    "*|EMAIL|*@b.co", "%EMAIL%@b.co", "{email}@b.co", "a@b..co", "a@.b.co", "a@b.co.",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@b.co",
    "a@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.co",
    "a@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.co",
    "a@gmаil.com", "a@ѕсоре.com", "a@аррӏе.com", "a@ｇｍａｉｌ.com", "a＠b.co", "a@b。co", "a@𝐠mail.com",
    "a@😀.com", "a@b☕.co", "a@gοοgle.com", "rui@costa.example, ana@petrov.example",
    "rui@costa.example / ana@petrov.example", "rui@costa.example;ana@petrov.example",
    "rui(at)costa.example", "rui@costa.example (private)", "rui@ymail.con", "rui@acme.cmo",
    "rui@acme.comm", "rui@acme.co.ukk@", "rui@gmail,com", "rui@gmail", " a@b.co ", "a@b.co\u{A0}",
    "mailto:a@b.co", "MAILTO:a@b.co?subject=x", "a\u{200B}@b.co", "a@b\u{AD}.co", "a b@c.co",
    "<a@b.co>", "a@b_c.co", "a@-b.co", "a@b-.co", "a@b.1", "a@é.c", "a@localhost", "@b.co", "a@",
    "Ann <ann@lee.example>", "ann@lee.example\u{A}bob@lee.example",
  ]

  /// Damage that any property may have.
  static let anywhere =
    marks + words + lostDigits + textMarks + entities + misread + controls + invisible + ["a\u{B}b"]

  /// All of them, each with a property that it is found in.
  static let all =
    anywhere.map { ("city", $0) } + dayNumbers.map { ("closedate", $0) }
    + birthdays.map { ("date_of_birth", $0) }
    + addresses.map { ("email", $0) }
}
