import Journal

extension PortalFault {
  var sentence: String {
    switch self {
    case .connection(let fault): CommandFault.connection(fault).sentence
    case .demo(let fault): fault.sentence
    case .journal(let error): Journal.Sentences.sentence(for: error)
    case .refused(let refusal): refusal.sentence
    }
  }
}
