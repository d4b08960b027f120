import ClinicSite
import Testing

@Suite struct PhoneNumberTests {
  @Test(arguments: [
    "613-555-0101", "(613) 555-0101", "613.555.0101", "613 555 0101", "6135550101", "+1 613 555 0101", "1-613-555-0101",
    "+1 (613) 555-0101",
  ])
  func everyUsualFormIsTheSameNumber(text: String) {
    let phone = PhoneNumber(text)
    #expect(phone == PhoneNumber("613-555-0101"))
    #expect(phone?.display == "613-555-0101")
    #expect(phone?.url == "tel:+1-613-555-0101")
  }

  @Test(arguments: ["613-555-0101 ext. 12", "613-555-0101 ext 12", "613-555-0101 Ext.12", "6135550101ext12"])
  func anExtensionIsDialledToo(text: String) {
    let phone = PhoneNumber(text)
    #expect(phone?.display == "613-555-0101 ext. 12")
    #expect(phone?.url == "tel:+1-613-555-0101;ext=12")
  }

  @Test(arguments: [
    "", "613-555-010", "613-555-01011", "2-613-555-0101", "113-555-0101", "013-555-0101", "613-155-0101",
    "613-055-0101", "613-555-O101", "613-555-0101 x12", "613-555-0101 ext.", "613-555-0101 ext. 1234567",
    "613-555-0101 ext. 1a", "613-555-0101 ext. 1 ext. 2", "call 613-555-0101", "٦13-555-0101", "911",
    "+61 355 501 01", "+613 555 0101", "613-555-0101+", "++1 613 555 0101", "613-555-0101\n",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(PhoneNumber(text) == nil)
  }

  @Test func aServiceNumberMayBeShort() {
    #expect(ServiceNumber("911") == .short("911"))
    #expect(ServiceNumber("811")?.display == "811")
    #expect(ServiceNumber("811")?.url == "tel:811")
    #expect(ServiceNumber("613-555-0101") == PhoneNumber("613-555-0101").map(ServiceNumber.phone))
    #expect(ServiceNumber("613-555-0101 ext. 12")?.url == "tel:+1-613-555-0101;ext=12")
    #expect(["", "91", "9111", "9-1", "９11", "abc"].map { ServiceNumber($0) } == [nil, nil, nil, nil, nil, nil])
  }
}
