import ContactsModel
public import Drafts

extension InputOutcome {
  /// What keeps the input from being sent again; nil where nothing was done, and it may go out.
  public var sentBefore: SentBefore? {
    switch outcome {
    case .succeeded(.create): .created(recordID: id)
    case .unknown: .unknown
    case .succeeded, .failed, .notSent: nil
    }
  }
}
