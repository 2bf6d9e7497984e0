import ContactsModel
import Drafts

/// Where a problem of a contact is, in reading order: properties from top to bottom, then associations.
struct ProblemSpot: Hashable, Comparable, Sendable {
  enum Part: Int, Sendable {
    /// Before all problems: the cursor is on no field.
    case contact
    case properties
    case associations
  }

  var part: Part
  /// -1 is the contact as a whole.
  var line: Int
  /// Among the problems of the line.
  var number = 0

  static func < (left: Self, right: Self) -> Bool {
    (left.part.rawValue, left.line, left.number) < (right.part.rawValue, right.line, right.number)
  }

  /// The spots of what is found in a contact, in order.
  static func all(of findings: [ContactFinding], in contact: ContactInput) -> [(
    spot: Self, finding: ContactFinding
  )] {
    var numbers: [Self: Int] = [:]
    let spots = findings.map { finding in
      var spot = Self(of: finding.path, in: contact)
      let number = numbers[spot, default: 0]
      numbers[spot] = number + 1
      spot.number = number
      return (spot: spot, finding: finding)
    }
    return spots.sorted { $0.spot < $1.spot }
  }

  /// A property that stands there twice is meant where it stands last; one that is missing is behind them all.
  init(of path: FieldPath, in contact: ContactInput) {
    if let association = path.association {
      self.init(part: .associations, line: association)
    } else if case .property(let name) = path {
      let line = contact.properties.lastIndex { $0.name == name } ?? contact.properties.count
      self.init(part: .properties, line: line)
    } else {
      self.init(part: .properties, line: -1)
    }
  }

  init(part: Part, line: Int, number: Int = 0) {
    (self.part, self.line, self.number) = (part, line, number)
  }
}

extension FieldPath {
  /// Nil where it leads to something else than a property.
  var propertyName: String? {
    if case .property(let name) = self { name } else { nil }
  }
}

/// The problem that was walked to last, and where the cursor stood then.
struct ProblemVisit: Equatable, Sendable {
  var place: Place
  var spot: ProblemSpot
  /// The property in which it can be mended.
  var property: String?
}
