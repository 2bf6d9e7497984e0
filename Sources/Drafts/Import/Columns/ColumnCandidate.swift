/// Something that a column may fill, and how much speaks for it.
struct ColumnCandidate: Hashable, Sendable {
  /// What a candidate is known by, the strongest first.
  enum Tier: Int, Comparable, Sendable {
    /// Its name, its label, or the title of HubSpot's own export.
    case name
    case alias
    /// A name that may as well mean something else.
    case weakAlias
    /// A title that is close to a name.
    case similarTitle
    /// What its values look like.
    case content
    /// Nothing knows it; it has the form of a property's name.
    case customName

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    var isSure: Bool { self <= .alias }
  }

  /// From 0.
  let column: Int
  let target: ColumnTarget
  let tier: Tier
  /// The better name has the lower number.
  var rank = 0
  /// Several properties have that label, or nothing is known of such records.
  var isDoubtful = false

  var certainty: ColumnCertainty { tier.isSure && !isDoubtful ? .sure : .suggested }
}
