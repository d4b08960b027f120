package struct ClinicPhrases: Sendable {
  var book: String
  var address: String
  var map: String
  var entrance: String
  var hours: String
  var closed: String
  var closedOn: @Sendable (_ days: String, _ note: String?) -> String
  var afterHours: String
  package var atAGlance: String
  var yes: String
  var no: String
  var treatments: String
  var languages: String
  var stepFree: String
  var people: String
  var gettingHere: String
  var parking: String
  var transit: String
  var paying: String
  var fees: String
  var askForFees: String
  var directBilling: String
  var noDirectBilling: String
  var receipts: String
  var cancellation: String
  var interpreters: String
  var paymentMethods: String
  var email: String
  var indexTitle: String
  var indexSummary: String
}
