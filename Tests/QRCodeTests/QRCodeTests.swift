import Testing

@testable import QRCode

@Suite struct QRCodeTests {
  @Test(arguments: [(14, 21), (26, 25), (42, 29), (62, 33), (84, 37)])
  func theSmallestVersionOfLevelMThatHoldsTheBytesIsTaken(bytes: Int, size: Int) {
    #expect(QRCode(String(repeating: "a", count: bytes))?.size == size)
    #expect(QRCode(String(repeating: "a", count: bytes + 1))?.size == size + 4)
  }

  @Test func threeCornersHaveAFinderPattern() throws {
    let code = try #require(QRCode("https://clinic.example/"))
    let ring = (0..<7).map { row in
      (0..<7).map { column in
        [row, 6 - row, column, 6 - column].min() != 1
      }
    }
    func corner(_ row: Int, _ column: Int) -> [[Bool]] {
      (0..<7).map { y in (0..<7).map { x in code[row + y, column + x] } }
    }
    #expect(corner(0, 0) == ring)
    #expect(corner(0, code.size - 7) == ring)
    #expect(corner(code.size - 7, 0) == ring)
  }

  @Test func thePathCoversTheDarkModulesAndNoOthers() throws {
    let code = try #require(QRCode("Clinic"))
    var drawn = Set<[Int]>()
    for run in code.path.split(separator: "M") {
      let numbers = run.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
      for column in numbers[0]..<(numbers[0] + numbers[2]) { drawn.insert([numbers[1], column]) }
    }
    let dark = (0..<code.size).flatMap { row in
      (0..<code.size).filter { code[row, $0] }.map { [row, $0] }
    }
    #expect(drawn == Set(dark))
  }

  @Test func theSameTextGivesTheSameCode() { #expect(QRCode("Clinic") == QRCode("Clinic")) }

  @Test func nothingAndTooMuchGiveNone() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "a", count: 2331))?.size == 177)
    #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
  }
}
