/// What is not done with a profile, in sentences.
extension Failure {
  func sentence(ofChecking profile: String) -> String { "Profile \(profile) was not checked: \(words)" }
  func sentence(ofUsing profile: String) -> String { "Profile \(profile) is not used: \(words)" }
}
