/// Inputs that came to the end of a draft in one step and are stored beside the record of it: however many they are,
/// the record stays small, and they can be stored before the step is done.
public struct AppendedInputs: Hashable, Sendable {
  /// What the store calls them.
  public let name: Int64
  /// The identity of the first input. Those behind it count on.
  public let firstID: InputID
  public let count: Int

  public init(name: Int64, firstID: InputID, count: Int) {
    (self.name, self.firstID, self.count) = (name, firstID, count)
  }
}
