extension EmailFault {
  var sentence: String {
    switch self {
    case .blank: "an email has no blanks; remove them"
    case .controlCharacter: "the email has an invisible character; retype it"
    case .noAt: "the email has no @; write it like name@example.com"
    case .severalAts: "the email has more than one @; give one address"
    case .severalAddresses: "more than one address; give one"
    case .emptyLocalPart: "nothing before the @; write it like name@example.com"
    case .localPartForm: "the part before the @ has a character that no email has; remove it"
    case .dotInLocalPart: "the part before the @ begins or ends with a dot, or has two in a row; remove it"
    case .localPartTooLong:
      "the part before the @ is longer than \(EmailForm.longestLocalPart) characters; shorten it"
    case .template: "a template placeholder instead of an address; enter the address"
    case .domainWithoutDot: "the domain has no dot; write it like name@example.com"
    case .domainForm: "invalid domain after @; write it like name@example.com"
    case .dotInDomain: "the domain begins or ends with a dot, or has two in a row; remove it"
    case .labelTooLong: "a part of the domain is longer than \(EmailForm.longestLabel) characters; shorten it"
    case .tooLong: "the email is longer than \(EmailForm.longest) characters; shorten it"
    case .imitatingLetters: "the domain has look-alike letters from another script; retype it"
    case .symbolInDomain: "the domain has a symbol; remove it"
    }
  }
}
