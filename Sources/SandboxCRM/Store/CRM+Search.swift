extension CRM {
  /// The operation search. Archived records are never found.
  /// - Parameter now: Milliseconds since 1970.
  func search(_ body: [UInt8], in object: String, at now: Int64) -> Answer {
    guard let type = ObjectType.named(object) else { return .failure(.unknownObjectType(object)) }
    do throws(ShapeError) {
      let query = try SearchQuery(body)
      if let failure = query.refusal ?? unknownProperty(of: query, in: type) { return .failure(failure) }
      let indexed = spoiling.searchLag.map { now - Int64($0) }
      let found = stored(type.name, before: indexed).filter {
        !$0.isArchived && query.fits($0.texts) && meets(query, $0)
      }
      return .success(status: 200, page(of: sorted(found, query), query))
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  private func unknownProperty(of query: SearchQuery, in type: ObjectType) -> Failure? {
    guard type.name == "contact" else { return nil }
    let names = query.filters.map(\.property) + query.sorts.map(\.property)
    return names.first { schema.property($0) == nil }.map {
      .validation("There is no property named '\($0)'")
    }
  }

  private func meets(_ query: SearchQuery, _ record: StoredRecord) -> Bool {
    query.groups.isEmpty
      || query.groups.contains { group in
        group.allSatisfy { $0.fits(record.values[$0.property], type: type(of: $0.property)) }
      }
  }

  private func type(of property: String) -> String { schema.property(property)?.type ?? "string" }

  /// Records without a value come last, whatever the direction.
  private func sorted(_ records: [StoredRecord], _ query: SearchQuery) -> [StoredRecord] {
    guard let sort = query.sorts.first else { return records }
    let isNumber = type(of: sort.property) == "number"
    return records.sorted { left, right in
      guard let first = left.values[sort.property] else { return false }
      guard let second = right.values[sort.property] else { return true }
      let (lower, upper) = sort.isDescending ? (second, first) : (first, second)
      return isNumber ? (Double(lower) ?? 0) < (Double(upper) ?? 0) : lower < upper
    }
  }

  private func page(of found: [StoredRecord], _ query: SearchQuery) -> JSON {
    let rest = found.dropFirst(Int(query.after))
    let end = Int(query.after) + Int(query.limit)
    return .object(omittingNil: [
      "total": .integer(Int64(found.count)),
      "results": .array(rest.prefix(Int(query.limit)).map { $0.json(query.properties) }),
      "paging": end < found.count ? ["next": ["after": .string(String(end))]] : nil,
    ])
  }

  /// - Parameter time: contacts as they were then, in milliseconds since 1970; nil is as they are.
  func stored(_ object: String, before time: Int64? = nil) -> [StoredRecord] {
    let known = contacts.values.compactMap { contact in time.map { contact.before($0) } ?? contact }
    let records =
      object == "contact"
      ? known.map { StoredRecord($0) }
      : SeedRecords.all[object, default: []].map { StoredRecord($0, of: object) }
    return records.sorted { $0.id < $1.id }
  }
}

extension SearchQuery {
  /// Why HubSpot does not look at all.
  fileprivate var refusal: Failure? {
    if characters > Self.maximumCharacters {
      return .validation("The request body is longer than \(Self.maximumCharacters) characters")
    }
    guard (1...Self.maximumResults).contains(limit), after >= 0 else {
      return .validation("limit has to be 1 to \(Self.maximumResults), and after a place in the results")
    }
    if Int(after) + Int(limit) > Int(Self.maximumTotal) {
      return .validation("Search results are limited to a total of \(Self.maximumTotal)")
    }
    if sorts.count > 1 { return .validation("Only one sort is allowed") }
    return refusalOfFilters
  }

  private var refusalOfFilters: Failure? {
    if groups.count > Self.maximumGroups {
      return .validation("There are too many filter groups: at most \(Self.maximumGroups)")
    }
    if groups.contains(where: { $0.count > Self.maximumFiltersOfGroup }) {
      return .validation("A filter group has too many filters: at most \(Self.maximumFiltersOfGroup)")
    }
    if filters.count > Self.maximumFilters {
      return .validation("There are too many filters: at most \(Self.maximumFilters)")
    }
    if groups.contains(where: \.isEmpty) { return .validation("A filter group has no filters") }
    return filters.lazy.compactMap { filter in
      filter.missingMember.map {
        .validation("The filter on '\(filter.property)' with \(filter.comparison.rawValue) needs `\($0)`")
      }
    }.first
  }
}
