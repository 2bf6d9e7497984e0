/// A request that the client can make of HubSpot.
public enum Endpoint: String, CaseIterable, Sendable {
  /// `POST …/objects/contacts/batch/create`: at most 100 contacts; writes.
  case createBatch
  /// `POST …/objects/{object}/batch/read`: at most 100 ids, 50 with history.
  case readBatch
  /// `POST …/objects/contacts/batch/update`: at most 100 contacts; writes.
  case updateBatch
  /// `POST …/objects/contacts/batch/archive`: at most 100 contacts; writes.
  case archiveBatch
  /// `GET …/properties/…/contacts`: every property of contacts, in one page.
  case propertyDefinitions
  /// `GET …/property-validations/…/0-1`: the rules that values of contacts have to keep, in one page.
  case propertyValidations
  /// `GET …/associations/contacts/{object}/labels`: the association types, in one page.
  case associationLabels
  /// `POST …/associations/contacts/{object}/batch/read`: at most 1,000 contacts, each with pages of its own.
  case readAssociations
  /// `POST …/associations/contacts/{object}/batch/create`: at most 2,000 links; writes.
  case createAssociations
  /// `POST …/associations/contacts/{object}/batch/labels/archive`: at most 2,000 links; writes.
  case archiveAssociationLabels
  /// `POST …/associations/contacts/{object}/batch/archive`: at most 2,000 links; writes.
  case archiveAssociations
  /// `GET /account-info/…/details`: the portal that the token belongs to.
  case accountDetails
  /// `POST …/objects/{object}/search`: at most 200 records a page, 5 requests a second.
  case search
  /// `GET …/owners`: at most 500 a page.
  case owners
  /// `POST …/imports`: a request and files, whose rows are taken in HubSpot's own time; writes.
  case createImport
  /// `GET …/imports/{id}`: how far an import is.
  case importStatus
  /// `GET …/imports/{id}/errors`: the rows that were not taken, at most 100 a page.
  case importErrors
  /// `POST /oauth/v2/private-apps/get/access-token-info`: what the token may do.
  case tokenInfo

  /// Whether it changes anything in the CRM.
  public var writes: Bool {
    switch self {
    case .createBatch, .updateBatch, .archiveBatch, .createAssociations, .archiveAssociationLabels,
      .archiveAssociations, .createImport:
      true
    case .readBatch, .propertyDefinitions, .propertyValidations, .associationLabels, .readAssociations,
      .accountDetails, .search, .owners, .importStatus, .importErrors, .tokenInfo:
      false
    }
  }

  /// Whether its answer says when it was completed.
  var answersWithTime: Bool {
    switch self {
    case .createBatch, .readBatch, .readAssociations, .updateBatch, .createAssociations: true
    case .archiveBatch, .archiveAssociationLabels, .archiveAssociations, .propertyDefinitions,
      .propertyValidations, .associationLabels, .accountDetails, .search, .owners, .createImport,
      .importStatus,
      .importErrors, .tokenInfo:
      false
    }
  }
}
