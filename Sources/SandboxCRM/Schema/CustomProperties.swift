extension PropertyTable {
  /// Properties that only this portal has.
  static let custom = """
    badge_color|Badge color|enumeration/select|
      amber=Amber|teal=Teal|grün=Grün
    dietary_needs|Dietary needs|enumeration/checkbox|
      vegetarian=Vegetarian|vegan=Vegan|gluten_free=Gluten free|halal=Halal|kosher=Kosher
    event_passes|Event passes|number/number|
    first_visit|First visit|date/date|
    last_demo_at|Last demo|datetime/date|
    newsletter_ok|Newsletter agreed|bool/booleancheckbox|
    support_notes|Support notes|string/textarea|
    loyalty_points|Loyalty points|number/calculation_equation|rc
    """
}
