import HTML
import Testing

/// An unsafe template must fail on its first run.
@Suite struct TrapTests {
  private static let text = "a"

  @Test func textInALinkTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<a href=\"\(TrapTests.text)\">b</a>" as HTML
    }
    #expect(sentence(result) == "text is not safe in the attribute 'href': use \\(url:)")
  }

  @Test func htmlInsideATagTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<p \("b" as HTML)>c</p>" as HTML
    }
    #expect(sentence(result) == "html is not safe inside a tag: use \\(attribute:)")
  }

  @Test func htmlInAnAttributeTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<p title=\"\("b" as HTML)\">c</p>" as HTML
    }
    #expect(sentence(result) == "html is not safe in the attribute 'title'")
  }

  @Test func textInAScriptTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<script>let b = \"\(TrapTests.text)\"</script>" as HTML
    }
    #expect(sentence(result) == "text is not safe in a script: use \\(json:)")
  }

  @Test func textInAStyleSheetTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<style>p { color: \(TrapTests.text) }</style>" as HTML
    }
    #expect(sentence(result) == "text is not safe in a style sheet")
  }

  @Test func textInAStyleAttributeTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<p style=\"color: \(TrapTests.text)\">b</p>" as HTML
    }
    #expect(sentence(result) == "text is not safe in the attribute 'style'")
  }

  @Test func textInAnEventHandlerTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<p onClick=\"\(TrapTests.text)\">b</p>" as HTML
    }
    #expect(sentence(result) == "text is not safe in the attribute 'onclick'")
  }

  @Test func aValueWithoutQuotesTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<p class=b>c</p>" as HTML
    }
    #expect(sentence(result) == "the value of the attribute 'class' must stand in double quotes")
  }

  @Test func aValueInSingleQuotesTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<p class='\(TrapTests.text)'>c</p>" as HTML
    }
    #expect(sentence(result) == "the value of the attribute 'class' must stand in double quotes")
  }

  @Test func textAsAWholeValueTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<p class=\(TrapTests.text)>c</p>" as HTML
    }
    #expect(sentence(result) == "text is not safe inside a tag: use \\(attribute:)")
  }

  @Test func htmlThatEndsInsideATagTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<p class=\"b\"" as HTML
    }
    #expect(sentence(result) == "a piece of HTML ends inside a tag, a script or a comment")
  }

  @Test func htmlThatEndsInsideACommentTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<!-- b" as HTML
    }
    #expect(sentence(result) == "a piece of HTML ends inside a tag, a script or a comment")
  }

  @Test func textInACommentTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<!-- \(TrapTests.text) -->" as HTML
    }
    #expect(sentence(result) == "text is not safe in a comment")
  }

  @Test func aURLInTextTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<p>\(url: "/b/")</p>" as HTML
    }
    #expect(sentence(result) == "url does not fit here: only text or HTML does")
  }

  @Test func aURLInAnotherAttributeTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<p title=\"\(url: "/b/")\">c</p>" as HTML
    }
    #expect(sentence(result) == "the attribute 'title' holds no URL: interpolate the text itself")
  }

  @Test func markupInATitleTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<title>\("b" as HTML)</title>" as HTML
    }
    #expect(sentence(result) == "html does not fit here: only text does")
  }

  @Test func anAttributeForAURLTrapsOnText() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<a\(attribute: "href", TrapTests.text)>b</a>" as HTML
    }
    #expect(sentence(result) == "text is not safe in the attribute 'href': use url:")
  }

  @Test func anAttributeOutsideATagTraps() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "<p>\(attribute: "class", TrapTests.text)</p>" as HTML
    }
    #expect(sentence(result) == "the attribute 'class' stands outside a tag")
  }
}

/// The message with which the program trapped.
private func sentence(_ result: ExitTest.Result?) -> String? {
  let said = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  return said.split(separator: "\n").lazy.compactMap { line in
    line.firstRange(of: "Fatal error: ").map { String(line[$0.upperBound...]) }
  }.first
}
