/// The ways on for somebody who starts the program for the first time, without a token.
enum SettingUp {
  static let demo = "contact-batch --demo"
  static let questions = "contact-batch config init"
  static let found = "No token, no profile"

  static let notice = Notice.warning(found, keys: "Try \(demo), or \(questions)")
}
