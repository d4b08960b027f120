import SVG
import Testing

@Suite struct SizeTests {
  private func size(_ attributes: String) throws -> [Int]? {
    try readSVG(Array("<svg xmlns='http://www.w3.org/2000/svg' \(attributes)/>".utf8)).size.map {
      [$0.width, $0.height]
    }
  }

  @Test(arguments: [
    ("width=\"40px\" height='32' viewBox=\"0 0 1 1\"", [40, 32]), ("\nviewBox=\"0 0 640 360.4\"", [640, 360]),
    ("viewBox='0,0,\n40 ,\t32'", [40, 32]), ("width='100%' height='100%' viewBox='-5 -5 40 32'", [40, 32]),
    ("width='80' viewBox='0 0 40 32'", [80, 64]), ("height='64' viewBox='0 0 40 32'", [80, 64]),
    ("width='210mm' height='297mm' viewBox='0 0 21000 29700'", [794, 1123]), ("width='1in' height='2.54cm'", [96, 96]),
    ("width='12pt' height=' 6pc '", [16, 96]), ("width='2em' height='1em' viewBox='0 0 2 1'", [2, 1]),
    ("width='1e2' height='.5e2'", [100, 50]),
  ])
  func theRootElementTellsTheSize(attributes: String, size: [Int]) throws {
    #expect(try self.size(attributes) == size)
  }

  @Test(arguments: [
    "", "width='100%'", "width='40'", "width='40' height='-1'", "width='0' height='0'", "viewBox='0 0 0 1'",
    "viewBox='0 0 40'", "viewBox='a b c d'", "width='nan' height='inf'", "width='1e9' height='1'",
  ])
  func aSizeThatSaysNothingIsNone(attributes: String) throws {
    #expect(try size(attributes) == nil)
  }

  @Test func onlyTheRootElementIsAsked() throws {
    let text =
      "<!-- <svg width='1' height='1'> --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'><svg width='9' height='9'/></svg>"
    #expect(try readSVG(Array(text.utf8)).size == SVGSize(width: 4, height: 3))
  }
}
