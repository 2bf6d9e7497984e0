public import Submissions

/// Where an outbox sends to, and what is expected of what answers there.
public struct Destination: Hashable, Sendable {
  /// The name of the profile, part of what is typed to send to production.
  public var profile: String
  public var isProduction: Bool
  /// The portal that a plan was made for; nil where it was made for none.
  public var portal: Int?

  public init(profile: String, isProduction: Bool, portal: Int? = nil) {
    self.profile = profile
    self.isProduction = isProduction
    self.portal = portal
  }

  /// What a person types before so many contacts go there.
  public func phrase(contacts: Int) -> ConfirmationPhrase {
    ConfirmationPhrase(contacts: contacts, isProduction: isProduction, profile: profile)
  }

  /// Lets a plan go to the portal that it was made for. One that does not say its number will do in a sandbox.
  func accept(_ portal: TokenPortal) throws(Refusal) {
    guard portal.number != nil || !isProduction else { throw .portalUnnamed }
    if let expected = self.portal, portal.number != expected {
      throw .planForOtherPortal(portal.number, expected: expected)
    }
  }

  /// Lets a submission go on where it began, and nowhere else.
  func accept(_ portal: TokenPortal, for record: SubmissionRecord) throws(Refusal) {
    if let number = portal.number {
      guard record.portal == number else { throw .beganAtOtherPortal(number, expected: record.portal) }
    } else if record.portal != nil || isProduction {
      throw .portalUnnamed
    }
  }
}
