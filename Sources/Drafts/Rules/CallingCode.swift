import ContactsModel

/// The code by which a country is called from others, and what becomes of a number that is written for callers inside.
///
/// Source: ITU-T E.164, list of assigned country codes.
struct CallingCode: Equatable {
  let code: String

  /// - Parameter country: an English name or the two letters of ISO 3166, in any case.
  init?(country: String) {
    guard let code = Self.codes[country.trimmed.lowercased()] else { return nil }
    self.code = code
  }

  /// The number for callers from everywhere.
  func international(_ number: String) -> String {
    var rest = number[...]
    switch code {
    case "1", "7":
      let digits = number.filter(\.isNumber)
      let trunk: Character = code == "1" ? "1" : "8"
      if digits.count == 11, rest.first == trunk { rest = rest.dropFirst() }
    case "36":
      if rest.hasPrefix("(06") { return "+\(code) (\(rest.dropFirst(3).drop { $0 == " " })" }
      if rest.hasPrefix("06") { rest = rest.dropFirst(2) }
    case _ where Self.keepingZero.contains(code): break
    case _ where rest.hasPrefix("(0"): return "+\(code) (\(rest.dropFirst(2))"
    default: if rest.first == "0" { rest = rest.dropFirst() }
    }
    let start = rest.drop { " -./".contains($0) }
    return "+\(code) \(start)"
  }

  /// Countries whose numbers begin with a zero that is dialled from abroad too.
  private static let keepingZero: Set<String> = ["39", "225", "241", "242", "378"]

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: "|")
      guard let code = parts.last else { continue }
      for name in parts.dropLast() { codes[String(name)] = String(code) }
    }
    return codes
  }()

  private static let table = """
    ae|united arab emirates|971
    ar|argentina|54
    at|austria|43
    au|australia|61
    bd|bangladesh|880
    be|belgium|32
    bg|bulgaria|359
    bo|bolivia|591
    br|brazil|55
    ca|canada|1
    ch|switzerland|41
    ci|ivory coast|côte d'ivoire|225
    cl|chile|56
    cm|cameroon|237
    cn|china|86
    co|colombia|57
    cr|costa rica|506
    cy|cyprus|357
    cz|czechia|czech republic|420
    de|germany|49
    dk|denmark|45
    dz|algeria|213
    ec|ecuador|593
    ee|estonia|372
    eg|egypt|20
    es|spain|34
    et|ethiopia|251
    fi|finland|358
    fr|france|33
    gb|uk|united kingdom|great britain|england|scotland|wales|44
    ge|georgia|995
    gh|ghana|233
    gr|greece|30
    gt|guatemala|502
    hk|hong kong|852
    hr|croatia|385
    hu|hungary|36
    id|indonesia|62
    ie|ireland|353
    il|israel|972
    in|india|91
    iq|iraq|964
    ir|iran|98
    is|iceland|354
    it|italy|39
    jo|jordan|962
    jp|japan|81
    ke|kenya|254
    kr|south korea|korea|republic of korea|82
    kw|kuwait|965
    kz|kazakhstan|7
    lb|lebanon|961
    lk|sri lanka|94
    lt|lithuania|370
    lu|luxembourg|352
    lv|latvia|371
    ma|morocco|212
    mt|malta|356
    mx|mexico|52
    my|malaysia|60
    ng|nigeria|234
    nl|netherlands|the netherlands|31
    no|norway|47
    nz|new zealand|64
    om|oman|968
    pa|panama|507
    pe|peru|51
    ph|philippines|63
    pk|pakistan|92
    pl|poland|48
    pt|portugal|351
    py|paraguay|595
    qa|qatar|974
    ro|romania|40
    rs|serbia|381
    ru|russia|7
    sa|saudi arabia|966
    se|sweden|46
    sg|singapore|65
    si|slovenia|386
    sk|slovakia|421
    th|thailand|66
    tn|tunisia|216
    tr|turkey|türkiye|90
    tw|taiwan|886
    tz|tanzania|255
    ua|ukraine|380
    ug|uganda|256
    us|usa|united states|united states of america|1
    uy|uruguay|598
    ve|venezuela|58
    vn|vietnam|84
    za|south africa|27
    """
}
