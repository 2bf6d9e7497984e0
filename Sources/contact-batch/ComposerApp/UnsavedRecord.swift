import Composer
import Drafts

/// Something done to a draft, on its way to the store.
struct UnsavedRecord: Sendable {
  let record: DraftRecord
  let draft: DraftID
  let inputCount: Int
  let place: Place
}
