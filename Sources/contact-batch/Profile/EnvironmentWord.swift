/// What a profile is for: the word that is always on screen.
enum EnvironmentWord: String, Sendable, CaseIterable {
  case sandbox
  case production
}
