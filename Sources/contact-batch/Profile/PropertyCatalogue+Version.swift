import ContactsAPI
import Drafts

extension PropertyCatalogue {
  /// The built-in properties, with the dates that a version of the API takes.
  static func builtIn(for paths: APIPaths) -> Self {
    builtIn.accepting(paths.normalizesDates ? .normalized : .exact)
  }
}
