import Composer
import ContactsAPI
import Logging

extension EffectRunner {
  /// Has the demo's sandbox do something for the tour. Where it cannot, the tour shows less.
  func stage(_ event: DemoEvent) async {
    guard isDemo else { return }
    do {
      _ = try await connection.client()
      guard let address = await connection.address else { return }
      let transport = AsyncHTTPTransport()
      let control = DemoControl(address: address, transport: transport)
      switch event {
      case .loseNextAnswer: try await control.loseNextAnswer()
      case .changeJobTitles(let ids): try await control.changeJobTitles(of: ids)
      }
      await transport.shutdown()
    } catch {
      logger.warning("the sandbox did not do its part of the tour", metadata: ["error": "\(error)"])
    }
  }
}
