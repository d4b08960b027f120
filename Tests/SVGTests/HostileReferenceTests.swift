import SVG
import Testing

@Suite struct HostileReferenceTests {
  @Test(
    arguments: [
      ("<use href='https://evil.example/x.svg#a'/>", [#"a picture that refers to "https://evil.example/x.svg#a""#]),
      (
        "<use xlink:href = 'https://evil.example/x.svg#a'/>",
        [#"a picture that refers to "https://evil.example/x.svg#a""#]
      ),
      ("<use href='//evil.example/x.svg#a'/>", [#"a picture that refers to "//evil.example/x.svg#a""#]),
      ("<use href='x.svg#a'/>", [#"a picture that refers to "x.svg#a""#]),
      ("<use href='./#a'/>", [#"a picture that refers to "./#a""#]),
      ("<use href='?a#a'/>", [#"a picture that refers to "?a#a""#]),
      ("<use href=''/>", [#"a picture that refers to """#]),
      ("<use href='#'/>", ["a picture that refers to \"#\""]),
      ("<use href=' #a'/>", [#"a picture that refers to " #a""#]),
      ("<use href='&#10;#a'/>", [#"a picture that refers to " #a""#]),
      ("<use href='#a b'/>", ["a picture that refers to \"#a b\""]),
      ("<use href='&#104;ttps://evil.example'/>", [#"a picture that refers to "https://evil.example""#]),
      (
        "<use href='data:image/svg+xml;base64,PHN2Zy8+#a'/>",
        [#"a picture that refers to "data:image/svg+xml;base64,PHN2Zy8+#a""#]
      ),
      ("<use href='data:image/svg+xml,&lt;svg/>#a'/>", [#"a picture that refers to "data:image/svg+xml,<svg/>#a""#]),
      ("<use href='data:image/png;base64,AA=='/>", [#"a picture that refers to "data:image/png;base64,AA==""#]),
      ("<use href='javascript:alert(1)'/>", [#"a picture that refers to "javascript:alert(1)""#]),
      ("<use href='#a' xlink:href='//evil.example/x.svg#a'/>", [#"a picture that refers to "//evil.example/x.svg#a""#]),
      (
        "<use xmlns:l='http://www.w3.org/1999/xlink' l:href='//evil.example/x.svg#a'/>",
        [#"a picture that refers to "//evil.example/x.svg#a""#]
      ),
      ("<use href='file:///etc/passwd#a'/>", [#"a picture that refers to "file:///etc/passwd#a""#]),
      (#"<use href='\\evil.example\x.svg#a'/>"#, [#"a picture that refers to "\\evil.example\x.svg#a""#]),
      ("<use href='blob:https://evil.example/1#a'/>", [#"a picture that refers to "blob:https://evil.example/1#a""#]),
      ("<use href='http:#a'/>", [#"a picture that refers to "http:#a""#]),
      ("<image href='logo.png'/>", [#"a picture that shows "logo.png""#]),
      ("<image href='https://evil.example/a.png'/>", [#"a picture that shows "https://evil.example/a.png""#]),
      ("<image xlink:href='//evil.example/a.png'/>", [#"a picture that shows "//evil.example/a.png""#]),
      ("<image href='#a'/>", ["a picture that shows \"#a\""]),
      ("<image href=''/>", [#"a picture that shows """#]),
      (
        "<image href='data:image/svg+xml;base64,PHN2Zy8+'/>",
        [#"a picture that shows "data:image/svg+xml;base64,PHN2Zy8+""#]
      ),
      ("<image href='data:image/png,x'/>", [#"a picture that shows "data:image/png,x""#]),
      (
        "<image href='data:image/png;charset=utf-8;base64,AA=='/>",
        [#"a picture that shows "data:image/png;charset=utf-8;base64,AA==""#]
      ),
      ("<image href='data:text/html;base64,AA=='/>", [#"a picture that shows "data:text/html;base64,AA==""#]),
      ("<image href='DATA:image/svg+xml;base64,AA=='/>", [#"a picture that shows "DATA:image/svg+xml;base64,AA==""#]),
      (
        #"<image href='data:image/png;base64,AA==#"onload'/>"#,
        [#"a picture that shows "data:image/png;base64,AA==#"onload""#]
      ),
      ("<image href='data:image/bmp;base64,AA=='/>", [#"a picture that shows "data:image/bmp;base64,AA==""#]),
      ("<image href=' data:image/svg+xml;base64,AA=='/>", [#"a picture that shows " data:image/svg+xml;base64,AA==""#]),
      ("<image href='java&#9;script:alert(1)'/>", [#"a picture that shows "java script:alert(1)""#]),
      ("<image href='vbscript:x'/>", [#"a picture that shows "vbscript:x""#]),
      ("<image src='//evil.example/a.png'/>", [#"the attribute "src" in a picture"#]),
      (
        "<image srcset='//evil.example/a.png 2x' href='data:image/png;base64,AA=='/>",
        [#"the attribute "srcset" in a picture"#]
      ),
      ("<linearGradient href='//evil.example/x.svg#g'/>", [#"a picture that refers to "//evil.example/x.svg#g""#]),
      ("<radialGradient xlink:href='x.svg#g'/>", [#"a picture that refers to "x.svg#g""#]),
      ("<pattern href='//evil.example/x.svg#p'/>", [#"a picture that refers to "//evil.example/x.svg#p""#]),
      ("<filter xlink:href='//evil.example/x.svg#f'/>", [#"a picture that refers to "//evil.example/x.svg#f""#]),
      (
        "<text><textPath href='//evil.example/x.svg#t'/></text>",
        [#"a picture that refers to "//evil.example/x.svg#t""#]
      ),
      (
        "<text><textPath xlink:href='javascript:alert(1)'>x</textPath></text>",
        [#"a picture that refers to "javascript:alert(1)""#]
      ),
      ("<g href='#a'/>", [#"the attribute "href" in a picture"#]),
      ("<path xlink:href='#a'/>", [#"the attribute "xlink:href" in a picture"#]),
      ("<style href='//evil.example/a.css'/>", [#"the attribute "href" in a picture"#]),
      ("<style xlink:href='//evil.example/a.css'/>", [#"the attribute "xlink:href" in a picture"#]),
      ("<style src='//evil.example/a.css'/>", [#"the attribute "src" in a picture"#]),
      ("<svg href='//evil.example'/>", [#"the attribute "href" in a picture"#]),
      ("<stop xlink:href='//evil.example/x.svg#s'/>", [#"the attribute "xlink:href" in a picture"#]),
      ("<mask href='//evil.example/x.svg#m'/>", [#"the attribute "href" in a picture"#]),
      ("<clipPath xlink:href='//evil.example/x.svg#c'/>", [#"the attribute "xlink:href" in a picture"#]),
      ("<g xml:base='https://evil.example/'><use href='#a'/></g>", [#"the attribute "xml:base" in a picture"#]),
      ("<use xml:base='//evil.example/x.svg' href='#a'/>", [#"the attribute "xml:base" in a picture"#]),
      ("<g xml:id='a'/>", [#"the attribute "xml:id" in a picture"#]),
      ("<g xlink:role='https://evil.example'/>", [#"the attribute "xlink:role" in a picture"#]),
      ("<g xlink:arcrole='https://evil.example'/>", [#"the attribute "xlink:arcrole" in a picture"#]),
      ("<path onload='alert(1)'/>", [#"the attribute "onload" in a picture"#]),
      ("<path onLoad='alert(1)'/>", [#"the attribute "onLoad" in a picture"#]),
      ("<path ONLOAD='alert(1)'/>", [#"the attribute "ONLOAD" in a picture"#]),
      (#"<path onclick="alert(1)"/>"#, [#"the attribute "onclick" in a picture"#]),
      ("<path onbegin='alert(1)'/>", [#"the attribute "onbegin" in a picture"#]),
      ("<path onfocusin='alert(1)' tabindex='1'/>", [#"the attribute "onfocusin" in a picture"#]),
      ("<path onanimationstart='alert(1)'/>", [#"the attribute "onanimationstart" in a picture"#]),
      ("<path onpointerrawupdate='alert(1)'/>", [#"the attribute "onpointerrawupdate" in a picture"#]),
      ("<path on='alert(1)'/>", [#"the attribute "on" in a picture"#]),
      (
        "<path ev:event='load' xmlns:ev='http://www.w3.org/2001/xml-events'/>",
        [#"the attribute "ev:event" is not SVG, but of "http://www.w3.org/2001/xml-events""#]
      ),
      (
        "<path h:onload='alert(1)' xmlns:h='http://www.w3.org/1999/xhtml'/>",
        [#"the attribute "h:onload" is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<path h:src='//evil.example' xmlns:h='http://www.w3.org/1999/xhtml'/>",
        [#"the attribute "h:src" is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      ("<path s:onload='alert(1)' xmlns:s='http://www.w3.org/2000/svg'/>", [#"the attribute "s:onload" in a picture"#]),
      ("<path src='//evil.example'/>", [#"the attribute "src" in a picture"#]),
      ("<path srcdoc='x'/>", [#"the attribute "srcdoc" in a picture"#]),
      ("<path action='//evil.example'/>", [#"the attribute "action" in a picture"#]),
      ("<path formaction='//evil.example'/>", [#"the attribute "formaction" in a picture"#]),
      ("<path ping='//evil.example'/>", [#"the attribute "ping" in a picture"#]),
      ("<path poster='//evil.example'/>", [#"the attribute "poster" in a picture"#]),
      ("<path background='//evil.example'/>", [#"the attribute "background" in a picture"#]),
      ("<path data='//evil.example'/>", [#"the attribute "data" in a picture"#]),
      ("<path data='a' data-href='//evil.example'/>", [#"the attribute "data" in a picture"#]),
      ("<path dynsrc='//evil.example'/>", [#"the attribute "dynsrc" in a picture"#]),
      ("<path lowsrc='//evil.example'/>", [#"the attribute "lowsrc" in a picture"#]),
      ("<path manifest='//evil.example'/>", [#"the attribute "manifest" in a picture"#]),
      ("<path attributeName='href'/>", [#"the attribute "attributeName" in a picture"#]),
      ("<path target='_blank'/>", [#"the attribute "target" in a picture"#]),
      ("<path download='a'/>", [#"the attribute "download" in a picture"#]),
      ("<path http-equiv='refresh'/>", [#"the attribute "http-equiv" in a picture"#]),
      (
        "<path requiredExtensions='http://www.w3.org/1999/xhtml'/>",
        [#"the attribute "requiredExtensions" in a picture"#]
      ),
      ("<path is='x-a'/>", [#"the attribute "is" in a picture"#]),
      ("<path slot='a'/>", [#"the attribute "slot" in a picture"#]),
      ("<path part='a'/>", [#"the attribute "part" in a picture"#]),
      ("<path nonce='a'/>", [#"the attribute "nonce" in a picture"#]),
      ("<path contenteditable='true'/>", [#"the attribute "contenteditable" in a picture"#]),
      ("<path autofocus='autofocus'/>", [#"the attribute "autofocus" in a picture"#]),
      ("<path begin='0s'/>", [#"the attribute "begin" in a picture"#]),
      ("<path handler='#h'/>", [#"the attribute "handler" in a picture"#]),
      ("<path content='&lt;mxfile/>'/>", [#"the attribute "content" in a picture"#]),
      ("<path aria:label='x' xmlns:aria='urn:x'/>", [#"the attribute "aria:label" is not SVG, but of "urn:x""#]),
      ("<path unknown='1'/>", [#"the attribute "unknown" in a picture"#]),
    ] as [(String, [String])])
  func whatIsFetchedFromElsewhereIsRefused(body: String, messages: [String]) {
    #expect(problems(in: picture(body)).map(\.message) == messages)
  }
}
