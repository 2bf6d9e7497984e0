extension TLSFailure {
  /// Why a chain that was refused is not trusted; the first certificate is that of the other side itself.
  ///
  /// - Parameter now: seconds since 1970.
  init(refused chain: [CertificateFacts], now: Int) {
    guard let own = chain.first else {
      self = .other
      return
    }
    if chain.contains(where: { $0.validity.upperBound < now }) {
      self = .expired
    } else if chain.contains(where: { $0.validity.lowerBound > now }) {
      self = .notYetValid
    } else if chain.count == 1, !own.isSelfIssued, own.namesIssuerCertificate {
      self = .missingIntermediate
    } else {
      self = .unknownAuthority
    }
  }

  /// What is wrong with a certificate that the library has accepted; nil for nothing.
  init?(accepted certificate: CertificateFacts) {
    if let bits = certificate.weakBits {
      self = .weakKey(bits: bits)
    } else if !certificate.hasAlternativeNames {
      // The library would be content with the common name.
      self = .wrongName
    } else {
      return nil
    }
  }
}
