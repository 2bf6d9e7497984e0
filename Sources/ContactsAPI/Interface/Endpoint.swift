/// A request that the client can make of HubSpot.
public enum Endpoint: String, CaseIterable, Sendable {
  case createBatch
  case readBatch
  case updateBatch
  case archiveBatch
  case propertyDefinitions
  case associationLabels
  case accountDetails
  case search
  case owners

  /// Whether it changes anything in the CRM.
  public var writes: Bool {
    switch self {
    case .createBatch, .updateBatch, .archiveBatch: true
    case .readBatch, .propertyDefinitions, .associationLabels, .accountDetails, .search, .owners: false
    }
  }

  /// Whether its answer says when it was completed.
  var answersWithTime: Bool {
    switch self {
    case .createBatch, .readBatch, .updateBatch: true
    case .archiveBatch, .propertyDefinitions, .associationLabels, .accountDetails, .search, .owners: false
    }
  }
}
