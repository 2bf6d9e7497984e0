/// `1 contact`, `3 contacts`.
package func contacts(_ count: Int) -> String { count == 1 ? "1 contact" : "\(count) contacts" }

/// `1 batch`, `3 batches`.
package func batches(_ count: Int) -> String { count == 1 ? "1 batch" : "\(count) batches" }
