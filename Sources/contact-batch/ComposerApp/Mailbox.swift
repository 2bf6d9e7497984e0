import Composer
import Synchronization

/// Messages from other threads for the loop, which is woken to take them.
final class Mailbox: Sendable {
  private let messages = Mutex<[Message]>([])
  private let wakePipe: WakePipe

  init(waking wakePipe: WakePipe) {
    self.wakePipe = wakePipe
  }

  func post(_ message: Message) {
    messages.withLock { messages in messages.append(message) }
    wakePipe.wake()
  }

  func takeAll() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
