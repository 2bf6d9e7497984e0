/// The form of an e-mail address that HubSpot takes.
enum EmailForm {
  static func accepts(_ text: String) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, text.utf8.count <= 254 else { return false }
    return acceptsLocalPart(halves[0]) && acceptsDomain(halves[1])
  }

  private static func acceptsLocalPart(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty
        && label.unicodeScalars.allSatisfy { scalar in
          !scalar.properties.isWhitespace && scalar.value > 0x20 && scalar.value != 0x7F
            && !"()<>[]:;,\\\"".unicodeScalars.contains(scalar)
        }
    }
  }

  private static func acceptsDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2, !last.allSatisfy(\.isASCIIDigit)
    else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.first != "-" && label.last != "-"
        && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    }
  }
}
