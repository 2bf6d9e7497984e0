extension ExportLoss {
  /// What is lost, in one sentence without the input.
  public var message: String {
    switch kind {
    case .emptyInput: "an input without anything has no row in a table"
    case .repeatedProperty(let name):
      "the property \(name.quoted) appears twice; the table has its first value"
    case .propertyOrder: "its properties come back in the order of the columns"
    case .associationOrder: "its associations come back in the order of the columns"
    case .unlinking: "a link that goes, or a label of one, is not in the table; JSON keeps it"
    case .association: "an association does not come back as it is; JSON keeps it"
    }
  }
}
