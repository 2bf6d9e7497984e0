/// Mail domains of big providers, for finding slips in them.
///
/// Only long names are here: what is a slip of a short one, such as `aol.com`, is mostly a domain of its own.
enum MailDomain {
  private static let providers = [
    "gmail.com", "googlemail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "protonmail.com",
    "t-online.de", "comcast.net", "yahoo.co.uk", "hotmail.co.uk",
  ].map { Array($0.utf8) }

  /// Providers of their own that look like slips of others.
  private static let genuine: Set<String> = ["gmai.com", "gmx.com", "google.com", "proton.me"]

  /// The address with the provider's domain that was probably meant; nil where the domain is no slip.
  static func address(meantBy email: String) -> String? {
    guard let at = email.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    let start = email.utf8.index(after: at)
    guard let domain = provider(meantBy: email.utf8[start...]) ?? ending(meantBy: email.utf8[start...]) else {
      return nil
    }
    return String(email[..<start]) + String(decoding: domain, as: UTF8.self)
  }

  /// The domain with the ending that was probably meant, where no domain in the world ends so.
  private static func ending(meantBy domain: Substring.UTF8View) -> [UInt8]? {
    let dot = UInt8(ascii: ".")
    let last = domain.reversed().prefix { $0 != dot }
    guard (2...5).contains(last.count),
      let meant = endings[String(decoding: last.reversed().map(lowered), as: UTF8.self)]
    else { return nil }
    return domain.dropLast(last.count) + meant.utf8
  }

  /// Slips that are no top-level domains themselves, as `.co`, `.cm`, `.om` and `.cam` are.
  private static let endings: [String: String] = {
    let slips = [
      "com":
        "con cmo comm coom cpm vom xom ocm cim cpn cmm conm comn c0m ccom cok dom clm ckm cpom coim comk comj",
      "net": "nett nte ent nert neet ney met ntt", "org": "ogr orgg rog otg prg ogrg orh irg",
      "edu": "edy eud eduu", "co.uk": "couk",
    ]
    return slips.reduce(into: [:]) { endings, slip in
      for word in slip.value.split(separator: " ") { endings[String(word)] = slip.key }
    }
  }()

  private static func provider(meantBy domain: Substring.UTF8View) -> [UInt8]? {
    guard let first = domain.first.map(lowered) else { return nil }
    let count = domain.count
    let near = providers.filter { $0.first == first && abs($0.count - count) <= 2 }
    guard !near.isEmpty else { return nil }
    let letters = domain.map(lowered)
    guard !near.contains(letters), !genuine.contains(String(decoding: letters, as: UTF8.self)) else {
      return nil
    }
    return near.first { !isSameName(letters, $0) && distance(letters, $0) <= 1 }
      ?? near.first { !isSameName(letters, $0) && distance(letters, $0) == 2 }
  }

  /// The provider's name in a country of its own, such as `yahoo.ca`; `.co`, `.cm` and `.om` are slips of `.com`.
  private static func isSameName(_ domain: [UInt8], _ provider: [UInt8]) -> Bool {
    let dot = UInt8(ascii: ".")
    guard domain.prefix(while: { $0 != dot }) == provider.prefix(while: { $0 != dot }) else { return false }
    let rest = String(decoding: domain.drop { $0 != dot }, as: UTF8.self)
    return rest.utf8.count == 3 && ![".co", ".cm", ".om"].contains(rest)
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    editDistance(left, right, atMost: 2) ?? 3
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
