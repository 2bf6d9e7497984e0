import Composer
import Synchronization

/// Messages from other threads for the loop, which is woken to take them.
final class Mailbox: Sendable {
  private let messages = Mutex<[(message: Message, epoch: Int?)]>([])
  private let epochs = Mutex(0)
  private let wakePipe: WakePipe

  init(waking wakePipe: WakePipe) {
    self.wakePipe = wakePipe
  }

  /// Counts the connections that were in use.
  var epoch: Int { epochs.withLock { $0 } }

  /// From now on nobody hears what was asked of a former connection.
  func beginEpoch() {
    epochs.withLock { $0 += 1 }
  }

  func post(_ message: Message) {
    let epoch = ConnectionEpoch.current
    messages.withLock { messages in messages.append((message, epoch)) }
    wakePipe.wake()
  }

  /// The one that waited longest; nil where there is none left.
  func next() -> Message? {
    let epoch = epoch
    return messages.withLock { messages in
      while !messages.isEmpty {
        let (message, asked) = messages.removeFirst()
        if asked == nil || asked == epoch { return message }
      }
      return nil
    }
  }
}
