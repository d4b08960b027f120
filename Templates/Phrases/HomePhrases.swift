struct HomePhrases: Sendable {
  var tasks: String
  var treatedToday: String
  var treatedTodayHint: @Sendable (_ emergencyNumber: String) -> String
  var isItForMyPainHint: @Sendable (_ conditions: Int, _ someAreNo: Bool) -> String
  /// The same for several treatments, not all of which are for pain.
  var canWeHelpHint: @Sendable (_ conditions: Int, _ someAreNo: Bool) -> String
  var findClinic: String
  var findClinicHint: @Sendable (_ clinics: Int) -> String
  var doesMyPlanPay: String
  var doesMyPlanPayHint: String
  var ourClinics: @Sendable (_ count: Int) -> String
  var research: String
  var researchHint: String
  var readTheStudies: String
}
