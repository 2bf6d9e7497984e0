/// Bodies in every form in which HubSpot is known to refuse something.
enum ErrorBodies {
  static let all: [(status: Int, body: String)] = properties + rules + associations + requests + access

  private static let properties: [(Int, String)] = [
    (
      400,
      #"""
      {"status":"error","message":"Property values were not valid: [{\"isValid\":false,\"message\":\"Property \\\"shoe\\\" does not exist\",\"error\":\"PROPERTY_DOESNT_EXIST\",\"name\":\"shoe\"},{\"isValid\":false,\"message\":\"Property \\\"hat\\\" does not exist\",\"error\":\"PROPERTY_DOESNT_EXIST\",\"name\":\"hat\"},{\"isValid\":false,\"message\":\"Property \\\"shoe\\\" does not exist\",\"error\":\"PROPERTY_DOESNT_EXIST\",\"name\":\"shoe\"}]","errors":[{"message":"Property \"shoe\" does not exist","code":"PROPERTY_DOESNT_EXIST","context":{"propertyName":["shoe"]}}],"category":"VALIDATION_ERROR"}
      """#
    ),
    (
      207,
      #"""
      {"status":"COMPLETE","results":[],"numErrors":1,"errors":[{"status":"error","category":"VALIDATION_ERROR","message":"Property values were not valid: [{\"isValid\":false,\"message\":\"Property \\\"hat\\\" does not exist\",\"error\":\"PROPERTY_DOESNT_EXIST\",\"name\":\"hat\",\"localizedErrorMessage\":\"Property \\\"hat\\\" does not exist\",\"portalId\":4711}]","context":{"objectWriteTraceId":["t4"]}}]}
      """#
    ),
    (
      400,
      #"""
      {"status":"error","message":"Property values were not valid: [{\"isValid\":false,\"message\":\"Email address ada-at-harbour is invalid\",\"error\":\"INVALID_EMAIL\",\"name\":\"email\",\"propertyValue\":\"ada-at-harbour\",\"portalId\":4711},{\"isValid\":false,\"message\":\"\\\"hs_object_id\\\" is a calculated property; its value cannot be set.\",\"error\":\"READ_ONLY_VALUE\",\"name\":\"hs_object_id\",\"propertyValue\":\"5\",\"portalId\":4711}]","errors":[{"message":"Email address ada-at-harbour is invalid","code":"INVALID_EMAIL","context":{"propertyName":["email"]}}],"category":"VALIDATION_ERROR"}
      """#
    ),
    (
      400,
      #"""
      {"validationResults":[{"isValid":false,"message":"Oolongg was not one of the allowed options: [label: \"Green\"\nvalue: \"green\"\ndisplay_order: 0\nhidden: false\nread_only: false\n, label: \"Oolong\"\nvalue: \"tea_3\"\ndisplay_order: 1\nhidden: false\nread_only: false\n]","error":"INVALID_OPTION","name":"tea"}],"status":"error","message":"Property values were not valid","requestId":"5f0c"}
      """#
    ),
    (
      400,
      #"""
      {"status":"error","message":"Property values were not valid: [{\"isValid\":false,\"message\":\"Corea was not one of the allowed options: [Japan, South Korea, Norway]\",\"error\":\"INVALID_OPTION\",\"name\":\"origin\"}]","category":"VALIDATION_ERROR"}
      """#
    ),
    (
      400,
      #"""
      {"status":"error","message":"Property values were not valid: [{\"isValid\":false,\"message\":\"1700000000 is at 22:13:20 UTC, not midnight!\",\"error\":\"INVALID_DATE\",\"name\":\"harvest\"}]","category":"VALIDATION_ERROR"}
      """#
    ),
    (
      400,
      #"""
      {"status":"error","message":"Some words for people.","errors":[{"message":"rebate was not a valid number","code":"INVALID_INTEGER","context":{"propertyName":["rebate"]}}],"category":"VALIDATION_ERROR"}
      """#
    ),
    (
      400,
      #"{"message":"soon was not a valid long.","errors":[{"message":"soon was not a valid long.","code":"INVALID_LONG","context":{"propertyName":["next_call"]}}]}"#
    ),
    (
      400,
      #"{"message":"Error creating CONTACT. Some required properties were not set.","context":{"properties":["branch","lastname"]},"category":"VALIDATION_ERROR"}"#
    ),
    (
      409,
      #"{"status":"error","message":"Contact already exists. Existing ID: 5501","category":"CONFLICT"}"#
    ),
    (409, #"{"status":"error","message":"Contact already exists","category":"CONFLICT"}"#),
    (
      400,
      #"{"message":"Cannot set PropertyValueCoordinates{portalId=4711, objectTypeId=ObjectTypeId{legacyObjectType=CONTACT}, propertyName=badge, value=7} on 12. 5502 already has that value.","category":"VALIDATION_ERROR"}"#
    ),
  ]

  private static let rules: [(Int, String)] = [
    detail("MISSING_REQUIRED_PROPERTY", "branch is required", property: "branch"),
    detail(
      "MISSING_CONDITIONAL_REQUIRED_PROPERTY", "branch is required when tea is green", property: "branch"),
    detail("INVALID_ALPHA", "R2-D2 holds other characters", property: "nickname"),
    detail("INVALID_MAX_LENGTH", "The longest is 20 characters", property: "nickname"),
    detail("INVALID_PHONE_NUMBER", "not a number", property: "nickname"),
    detail("USER_DOES_NOT_HAVE_PERMISSIONS", "User 77 cannot do this", property: nil),
    detail("TOO_MANY_TEAPOTS", "The teapot is full", property: "tea"),
    detail("NEVER_SEEN", "", property: nil),
  ]

  private static let associations: [(Int, String)] = [
    (
      400,
      #"{"message":"Invalid input JSON on line 1, column 3. Some required fields were not set: [associationCategory, associationTypeId]","category":"VALIDATION_ERROR"}"#
    ),
    (
      400,
      #"{"message":"One or more associations are invalid","context":{"associationSpec":["USER_DEFINED=36"],"INVALID_ASSOCIATION_TYPE_ID":["USER_DEFINED=36 is not a valid association definition id"]},"category":"VALIDATION_ERROR"}"#
    ),
    (
      400,
      #"{"message":"One or more associations are invalid","context":{"INVALID_OBJECT_IDS":["COMPANY=9101 is not valid"]},"category":"VALIDATION_ERROR"}"#
    ),
    (
      400,
      #"{"message":"kin is not a valid association type between contacts and deals","context":{"type":["kin"]},"category":"VALIDATION_ERROR","subCategory":"crm.associations.INVALID_ASSOCIATION_TYPE"}"#
    ),
  ]

  private static let requests: [(Int, String)] = [
    (
      400,
      #"{"message":"The maximum number of inputs supported in a batch is 100. Please reduce the number","category":"VALIDATION_ERROR"}"#
    ),
    (
      400,
      #"{"message":"The maximum number of inputs supported in a batch request for property histories is 50"}"#
    ),
    (
      400,
      #"{"message":"Duplicate IDs found in batch input: [601]. IDs must be unique","context":{"ids":["601"]},"category":"VALIDATION_ERROR"}"#
    ),
    (
      400,
      #"{"message":"Unable to perform update/upsert by non-unique 0-1 property badge in portal ID 4711","category":"VALIDATION_ERROR"}"#
    ),
    (
      400,
      #"{"message":"Invalid input JSON on line 1, column 57: Cannot deserialize value of type `java.lang.String` from Array value (token `JsonToken.START_ARRAY`)"}"#
    ),
    (400, #"{"message":"Invalid input JSON on line 1, column 12: Unexpected character"}"#),
    (
      400,
      #"{"message":"com.acme.tea.TeapotException: Teapot com.acme.Pot cannot hold [{\"id\":7}]","category":"VALIDATION_ERROR"}"#
    ),
    (400, "<html>Bad Request</html>"),
    (502, "upstream connect error"),
    (500, #"{"message":"java.lang.NullPointerException: internal error","category":"INTERNAL"}"#),
  ]

  private static let access: [(Int, String)] = [
    (
      401,
      #"{"message":"Authentication credentials not found. This API supports OAuth 2.0","category":"INVALID_AUTHENTICATION"}"#
    ),
    (401, ""),
    (
      403,
      #"{"message":"This app lacks scopes","errors":[{"message":"One or more of the following scopes are required.","context":{"requiredScopes":["contacts"]}}],"category":"MISSING_SCOPES"}"#
    ),
    (
      403,
      #"{"message":"This app lacks scopes","errors":[{"message":"One or more of the following scopes are required.","context":{"requiredGranularScopes":["crm.objects.teas.write","crm.schemas.teas.write"]}}],"category":"MISSING_SCOPES"}"#
    ),
    (
      429,
      #"{"message":"You have reached your daily limit.","errorType":"RATE_LIMIT","policyName":"DAILY","requestId":"1"}"#
    ),
    (
      429,
      #"{"message":"You have reached your ten_secondly_rolling limit.","errorType":"RATE_LIMIT","policyName":"TEN_SECONDLY_ROLLING"}"#
    ),
    (
      429,
      #"{"message":"You have reached your secondly limit.","errorType":"RATE_LIMIT","policyName":"SECONDLY"}"#
    ),
  ]

  private static func detail(_ code: String, _ message: String, property: String?) -> (Int, String) {
    let context = property.map { #","context":{"propertyName":["\#($0)"]}"# } ?? ""
    return (
      400,
      #"{"message":"Not valid","errors":[{"message":"\#(message)","code":"\#(code)"\#(context)}],"category":"VALIDATION_ERROR"}"#
    )
  }
}
