/// What a profile is for: the word that is always on screen.
enum EnvironmentWord: String, Sendable {
  case sandbox
  case production
}
