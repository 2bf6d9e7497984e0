package import ContactsModel

extension PropertyVersion {
  /// Milliseconds since 1970; one that tells no time counts as the latest.
  package var moment: Int64 { timestamp?.epochMilliseconds ?? .max }

  /// Who or what wrote it: `user 501 (CRM_UI)`.
  package var author: String {
    let user = updatedByUserID.map { "user \($0)" }
    let names = [user ?? sourceLabel ?? sourceID, sourceType].compactMap { $0 }.filter { !$0.isEmpty }
    return names.first.map { names.count > 1 ? "\($0) (\(names[1]))" : $0 } ?? "somebody"
  }

  package var time: String { timestamp?.text ?? "at an unknown time" }
}
