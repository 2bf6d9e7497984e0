import ContactsModel
import Testing

struct SearchFilterTests {
  @Test(arguments: [
    (SearchFilter.Condition.equals("x"), #""operator":"EQ","value":"x""#),
    (.differs(from: "x"), #""operator":"NEQ","value":"x""#),
    (.isOne(of: ["x", "y"]), #""operator":"IN","values":["x","y"]"#),
    (.isNone(of: ["x"]), #""operator":"NOT_IN","values":["x"]"#),
    (.containsToken("*x"), #""operator":"CONTAINS_TOKEN","value":"*x""#),
    (.lacksToken("x"), #""operator":"NOT_CONTAINS_TOKEN","value":"x""#),
    (.hasValue, #""operator":"HAS_PROPERTY""#), (.hasNoValue, #""operator":"NOT_HAS_PROPERTY""#),
    (.isLess(than: "1"), #""operator":"LT","value":"1""#),
    (.isAtMost("1"), #""operator":"LTE","value":"1""#),
    (.isGreater(than: "1"), #""operator":"GT","value":"1""#),
    (.isAtLeast("1"), #""operator":"GTE","value":"1""#),
    (.isBetween("1", "2"), #""operator":"BETWEEN","value":"1","highValue":"2""#),
  ])
  func `each condition has its operator and values`(_ condition: SearchFilter.Condition, _ json: String) {
    let request = SearchRequest(
      filterGroups: [[SearchFilter("city", condition)]], sort: SearchSort("createdate", isDescending: true),
      properties: ["email"], limit: 200, after: "200")
    #expect(
      String(decoding: request.jsonBytes(), as: UTF8.self)
        == #"{"limit":200,"after":"200","properties":["email"],"filterGroups":[{"filters":[{"propertyName":"city","#
        + json + #"}]}],"sorts":[{"propertyName":"createdate","direction":"DESCENDING"}]}"#)
  }
}
