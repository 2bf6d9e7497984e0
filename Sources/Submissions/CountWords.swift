/// `1 contact`, `3 contacts`.
package func contacts(_ count: Int) -> String { count == 1 ? "1 contact" : "\(count) contacts" }

/// `1 submission`, `3 submissions`.
package func submissions(_ count: Int) -> String { count == 1 ? "1 submission" : "\(count) submissions" }

/// `1 batch`, `3 batches`.
package func batches(_ count: Int) -> String { count == 1 ? "1 batch" : "\(count) batches" }
