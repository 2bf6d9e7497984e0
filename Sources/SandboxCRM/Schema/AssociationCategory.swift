/// Who defined an association type.
enum AssociationCategory: String, CaseIterable, Sendable {
  case hubspotDefined = "HUBSPOT_DEFINED"
  case integratorDefined = "INTEGRATOR_DEFINED"
  case userDefined = "USER_DEFINED"
  case work = "WORK"
}
