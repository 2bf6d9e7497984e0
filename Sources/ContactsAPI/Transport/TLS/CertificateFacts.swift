import NIOSSL

/// What a certificate says of itself, as far as it explains a refusal.
struct CertificateFacts: Hashable, Sendable {
  /// Names in their encoded form, to be compared only.
  var issuer: [UInt8]
  var subject: [UInt8]
  /// Seconds since 1970.
  var validity: ClosedRange<Int>
  /// Of an RSA key; nil for others, which are strong enough at any usual size.
  var rsaBits: Int?
  var hasAlternativeNames: Bool
  /// It says where its issuer's certificate can be had, as those of public authorities do.
  var namesIssuerCertificate: Bool

  /// The certificate signed itself.
  var isSelfIssued: Bool { issuer == subject }

  /// Too few bits to be trusted.
  var weakBits: Int? { rsaBits.flatMap { $0 < Self.fewestBits ? $0 : nil } }

  private static let fewestBits = 2_048
}

extension CertificateFacts {
  /// Nil where it is no X.509.
  init?(_ certificate: NIOSSLCertificate) {
    guard let bytes = try? certificate.toDERBytes() else { return nil }
    let (from, to) = (Int(certificate.notValidBefore), Int(certificate.notValidAfter))
    self.init(der: bytes, validity: from...max(from, to))
  }

  private static let rsaEncryption: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]
  private static let alternativeNames: [UInt8] = [0x55, 0x1D, 0x11]
  private static let authorityInformation: [UInt8] = [0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x01, 0x01]

  /// - Source: RFC 5280, section 4.1.
  init?(der: [UInt8], validity: ClosedRange<Int>) {
    // Certificate, and in it what is signed: version, serial number, algorithm, issuer, dates, subject, key, extensions.
    guard let signed = DERElement.all(in: der[...]).first?.children.first else { return nil }
    var parts = signed.children[...]
    if parts.first?.tag == 0xA0 { parts.removeFirst() }
    let fields = Array(parts)
    guard fields.count >= 6 else { return nil }
    issuer = Array(fields[2].content)
    subject = Array(fields[4].content)
    self.validity = validity
    rsaBits = Self.rsaBits(fields[5])
    let extensions = fields.last { $0.tag == 0xA3 }?.children.first?.children ?? []
    let identifiers = extensions.compactMap { $0.children.first.map { Array($0.content) } }
    hasAlternativeNames = identifiers.contains(Self.alternativeNames)
    namesIssuerCertificate = identifiers.contains(Self.authorityInformation)
  }

  private static func rsaBits(_ key: DERElement) -> Int? {
    let parts = key.children
    guard parts.count == 2, let algorithm = parts[0].children.first,
      Array(algorithm.content) == rsaEncryption,
      // A bit string begins with the number of bits that are left over: none.
      let modulus = DERElement.all(in: parts[1].content.dropFirst()).first?.children.first
    else { return nil }
    let digits = modulus.content.drop { $0 == 0 }
    guard let first = digits.first else { return 0 }
    return digits.count * 8 - first.leadingZeroBitCount
  }
}

/// One element of DER: its tag and what stands in it.
struct DERElement {
  let tag: UInt8
  let content: ArraySlice<UInt8>

  var children: [DERElement] { Self.all(in: content) }

  /// The elements that stand one after the other, up to the first that is none.
  static func all(in bytes: ArraySlice<UInt8>) -> [DERElement] {
    var (elements, rest): ([DERElement], ArraySlice<UInt8>) = ([], bytes)
    while let element = DERElement(takenFrom: &rest) { elements.append(element) }
    return elements
  }

  private init?(takenFrom rest: inout ArraySlice<UInt8>) {
    guard rest.count >= 2, let tag = rest.popFirst(), let first = rest.popFirst() else { return nil }
    var length = Int(first)
    if first >= 0x80 {
      let count = Int(first & 0x7F)
      guard (1...4).contains(count), rest.count >= count else { return nil }
      length = rest.prefix(count).reduce(0) { $0 << 8 | Int($1) }
      rest.removeFirst(count)
    }
    guard length <= rest.count else { return nil }
    (self.tag, content) = (tag, rest.prefix(length))
    rest.removeFirst(length)
  }
}
