import ContactsModel
import Drafts
import Testing

/// What is offered for a number without its country's code, beside `phonenumbers`, the port of Google's library.
struct PhoneOracleTests {
  /// Numbers that are offered in another way than the library writes them, and why.
  private static let decided: [String: String] = [
    "AR 011 15-2345-6789":
      "a mobile number is dialled with 15 inside and with 9 from abroad: only a plan of the numbers tells"
  ]

  private static let script = """
    import sys, json, phonenumbers
    from phonenumbers import PhoneNumberFormat, PhoneNumberType
    for line in sys.stdin:
        region = json.loads(line)
        for kind in (PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE, PhoneNumberType.TOLL_FREE):
            number = phonenumbers.example_number_for_type(region, kind)
            if number:
                print(region + '|' + phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
                    + '|' + phonenumbers.format_number(number, PhoneNumberFormat.E164))
    """

  private static let regions = [
    "AE", "AR", "AT", "AU", "BD", "BE", "BG", "BO", "BR", "CA", "CH", "CI", "CL", "CM", "CN", "CO", "CR",
    "CY", "CZ", "DE", "DK", "DZ",
    "EC", "EE", "EG", "ES", "ET", "FI", "FR", "GB", "GE", "GH", "GR", "GT", "HK", "HR", "HU", "ID", "IE",
    "IL", "IN", "IQ", "IR", "IS",
    "IT", "JO", "JP", "KE", "KR", "KW", "KZ", "LB", "LK", "LT", "LU", "LV", "MA", "MT", "MX", "MY", "NG",
    "NL", "NO", "NZ", "OM", "PA",
    "PE", "PH", "PK", "PL", "PT", "PY", "QA", "RO", "RS", "RU", "SA", "SE", "SG", "SI", "SK", "TH", "TN",
    "TR", "TW", "TZ", "UA", "UG",
    "US", "UY", "VE", "VN", "ZA",
  ]

  @Test(.enabled("needs a Python with phonenumbers") { Python.has("phonenumbers") })
  func
    `a number for callers inside gets the code that phonenumbers gives it, but for what is decided otherwise`()
    throws
  {
    let lines = try Python.run(Self.script, Self.regions)
    try #require(lines.count > 2 * Self.regions.count)
    for line in lines {
      let parts = line.split(separator: "|").map(String.init)
      let (region, national, international) = (parts[0], parts[1], parts[2])
      let found = Rules.problems(of: contact(["phone": national, "country": region, "lastname": "Doe"]))
      let offered = (found.first?.suggestion ?? "").filter { $0.isNumber || $0 == "+" }
      let isDecided = Self.decided["\(region) \(national)"] != nil
      #expect((offered == international) != isDecided, "\(line): \(offered)")
    }
  }
}
