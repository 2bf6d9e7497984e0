public import ContactsModel

/// Who or what sets values: the same for all contacts that it changes.
public struct ChangeSource: Hashable, Sendable {
  public let type: String?
  public let label: String?
  /// Without what names a single contact's way through a workflow.
  public let id: String?
  public let user: Tolerant<Int>?

  public init(_ version: PropertyVersion) {
    (type, label, user) = (version.sourceType, version.sourceLabel, version.updatedByUserID)
    let parts = (version.sourceID ?? "").split(separator: ";").filter { !$0.hasPrefix("enrollmentId:") }
    id = parts.isEmpty ? nil : parts.joined(separator: ";")
  }

  /// Type, label and id, as far as they came: `AUTOMATION_PLATFORM Lead nurturing 2026`.
  public var words: String {
    let parts = [type, label, id].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? "unknown source" : parts.joined(separator: " ")
  }
}
