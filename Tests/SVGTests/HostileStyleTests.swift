import SVG
import Testing

@Suite struct HostileStyleTests {
  @Test(
    arguments: [
      ("<style>@import 'a.css';</style>", ["@import in the style of a picture"]),
      (
        "<style>@import url(//evil.example/a.css);</style>",
        ["@import in the style of a picture", #"a picture whose style refers to "//evil.example/a.css""#]
      ),
      (#"<style>@IMPORT "//evil.example/a.css";</style>"#, ["@import in the style of a picture"]),
      (
        "<style><x/>@import url(//evil.example/a.css);</style>",
        [
          "<x> in a picture", "@import in the style of a picture",
          #"a picture whose style refers to "//evil.example/a.css""#,
        ]
      ),
      (
        "<style><g/>@import url(//evil.example/a.css);</style>",
        [
          "<g> in a picture", "@import in the style of a picture",
          #"a picture whose style refers to "//evil.example/a.css""#,
        ]
      ),
      (
        "<style><g></g>@import '//evil.example/a.css';</style>",
        ["<g> in a picture", "@import in the style of a picture"]
      ),
      ("<style>@im<!-- -->port 'a.css';</style>", ["@import in the style of a picture"]),
      ("<style>@im<![CDATA[port]]> 'a.css';</style>", ["@import in the style of a picture"]),
      ("<style>&#64;import 'a.css';</style>", ["@import in the style of a picture"]),
      ("<style>@/**/import 'a.css';</style>", ["@ in the style of a picture"]),
      (##"<g style='fill:url("#a))'/>"##, [##"a picture whose style refers to "#a""##]),
      (
        #"<style>@\69mport 'a.css';</style>"#, ["@ in the style of a picture", "a backslash in the style of a picture"]
      ),
      ("<style>a{}<!-- x -->@import 'a.css';</style>", ["@import in the style of a picture"]),
      ("<style><![CDATA[@import 'a.css';]]></style>", ["@import in the style of a picture"]),
      ("<style><![CDATA[a{fill:URL(b.svg)}]]></style>", [#"a picture whose style refers to "b.svg""#]),
      (
        "<style>@font-face{font-family:a;src:url(//evil.example/a.woff)}</style>",
        [
          "a font for a picture, which would have to be fetched",
          #"a picture whose style refers to "//evil.example/a.woff""#,
        ]
      ),
      (
        "<style>@font-face{font-family:a;src:local(a)}</style>",
        ["a font for a picture, which would have to be fetched", "local() in the style of a picture"]
      ),
      ("<style>@FONT-FACE{font-family:a}</style>", ["a font for a picture, which would have to be fetched"]),
      (
        "<style>@namespace h url(http://www.w3.org/1999/xhtml);</style>",
        ["@namespace in the style of a picture", #"a picture whose style refers to "http://www.w3.org/1999/xhtml""#]
      ),
      ("<style>@namespace '//evil.example';</style>", ["@namespace in the style of a picture"]),
      ("<style>@charset 'utf-7';</style>", ["@charset in the style of a picture"]),
      ("<style>@supports (fill:red){a{fill:red}}</style>", ["@supports in the style of a picture"]),
      ("<style>@keyframes a{to{fill:red}}</style>", ["@keyframes in the style of a picture"]),
      ("<style>@-webkit-keyframes a{}</style>", ["@-webkit-keyframes in the style of a picture"]),
      ("<style>@page{margin:0}</style>", ["@page in the style of a picture"]),
      ("<style>@layer a;</style>", ["@layer in the style of a picture"]),
      ("<style>@property --a{syntax:'*'}</style>", ["@property in the style of a picture"]),
      ("<style>@container (width){a{}}</style>", ["@container in the style of a picture"]),
      (
        "<style>@document url(http://a.example){a{}}</style>",
        ["@document in the style of a picture", #"a picture whose style refers to "http://a.example""#]
      ),
      (
        "<style>@-moz-document url-prefix(){a{}}</style>",
        ["@-moz-document in the style of a picture", "url-prefix() in the style of a picture"]
      ),
      ("<style>@counter-style a{}</style>", ["@counter-style in the style of a picture"]),
      ("<style>@view-transition{navigation:auto}</style>", ["@view-transition in the style of a picture"]),
      ("<style>@scope (a){b{}}</style>", ["@scope in the style of a picture"]),
      ("<style>@media screen{@import 'a.css';}</style>", ["@import in the style of a picture"]),
      (
        "<style>@media screen{@font-face{src:url(a)}}</style>",
        ["a font for a picture, which would have to be fetched", #"a picture whose style refers to "a""#]
      ),
      (#"<style>@media\20 screen{}</style>"#, ["a backslash in the style of a picture"]),
      ("<style>@ media{}</style>", ["@ in the style of a picture"]),
      ("<style>@{}</style>", ["@ in the style of a picture"]),
      ("<style>a{fill:url(//evil.example/x)}</style>", [#"a picture whose style refers to "//evil.example/x""#]),
      ("<style>a{fill:url('//evil.example/x')}</style>", [#"a picture whose style refers to "//evil.example/x""#]),
      (
        #"<style>a{fill:url( "https://evil.example/x" )}</style>"#,
        [#"a picture whose style refers to "https://evil.example/x""#]
      ),
      ("<style>a{fill:u/**/rl(//evil.example/x)}</style>", ["rl() in the style of a picture"]),
      ("<style>a{fill:url(/**/#a)}</style>", [#"a picture whose style refers to "/**/#a""#]),
      (
        #"<style>a{fill:\75rl(//evil.example)}</style>"#,
        ["a backslash in the style of a picture", "75rl() in the style of a picture"]
      ),
      (
        #"<style>a{fill:u\72l(x)}</style>"#,
        ["a backslash in the style of a picture", "72l() in the style of a picture"]
      ),
      ("<style>a{fill:url(\\#a)}</style>", ["a picture whose style refers to \"\\#a\""]),
      ("<style>a{fill:url(&#x2F;/evil.example)}</style>", [#"a picture whose style refers to "//evil.example""#]),
      ("<style>a{fill:u&#114;l(x)}</style>", [#"a picture whose style refers to "x""#]),
      ("<style>a{fill:url(#a}</style>", ["a picture whose style refers to \"#a}\""]),
      ("<style>a{fill:url(#a b)}</style>", ["a picture whose style refers to \"#a b\""]),
      ("<style>a{fill:url('#a)}</style>", ["a picture whose style refers to \"#a\""]),
      (#"<style>a{fill:url('#a" ')}</style>"#, ["a picture whose style refers to \"#a\""]),
      ("<style>a{fill:url()}</style>", [#"a picture whose style refers to """#]),
      ("<style>a{fill:url(#)}</style>", ["a picture whose style refers to \"#\""]),
      ("<style>a{fill:url('')}</style>", [#"a picture whose style refers to """#]),
      ("<style>a{fill:url(x#a)}</style>", [#"a picture whose style refers to "x#a""#]),
      (
        "<style>a{fill:url(data:image/svg+xml,x)}</style>", [#"a picture whose style refers to "data:image/svg+xml,x""#]
      ),
      (
        "<style>a{fill:url(data:image/png;base64,AA==)}</style>",
        [#"a picture whose style refers to "data:image/png;base64,AA==""#]
      ),
      ("<style>a{fill:url(\"#a\" x)}</style>", ["a picture whose style refers to \"#a\" x\""]),
      ("<style>a{fill:url(#a),url(//evil.example)}</style>", [#"a picture whose style refers to "//evil.example""#]),
      ("<style>a{background:image('//evil.example/a.png')}</style>", ["image() in the style of a picture"]),
      (
        "<style>a{background:image-set('a.png' 1x, 'http://evil.example/a.png' 2x)}</style>",
        ["image-set() in the style of a picture"]
      ),
      (
        "<style>a{background:image-set(url(#a) 1x, 'http://evil.example/a.png' 2x)}</style>",
        ["image-set() in the style of a picture"]
      ),
      (
        "<style>a{background:-webkit-image-set(url(a.png) 1x)}</style>",
        ["-webkit-image-set() in the style of a picture", #"a picture whose style refers to "a.png""#]
      ),
      ("<style>a{background:IMAGE-SET('a.png' 1x)}</style>", ["image-set() in the style of a picture"]),
      ("<style>a{background:cross-fade(url(#a),'b.png',50%)}</style>", ["cross-fade() in the style of a picture"]),
      (
        "<style>a{background:-webkit-cross-fade(url(a),url(b),50%)}</style>",
        [
          "-webkit-cross-fade() in the style of a picture", #"a picture whose style refers to "a""#,
          #"a picture whose style refers to "b""#,
        ]
      ),
      ("<style>a{background:element(#a)}</style>", ["element() in the style of a picture"]),
      ("<style>a{background:-moz-element(#a)}</style>", ["-moz-element() in the style of a picture"]),
      ("<style>a{background:paint(a)}</style>", ["paint() in the style of a picture"]),
      ("<style>a{background:-webkit-canvas(a)}</style>", ["-webkit-canvas() in the style of a picture"]),
      ("<style>a{background:linear-gradient(red,blue)}</style>", ["linear-gradient() in the style of a picture"]),
      ("<style>a{fill:src('//evil.example')}</style>", ["src() in the style of a picture"]),
      ("<style>a{fill:src(var(--a))}</style>", ["src() in the style of a picture"]),
      ("<style>a{content:attr(href)}</style>", ["attr() in the style of a picture"]),
      (
        "<style>a{content:attr(data-a type(&lt;url>))}</style>",
        ["attr() in the style of a picture", "type() in the style of a picture"]
      ),
      ("<style>a{width:env(x)}</style>", ["env() in the style of a picture"]),
      (
        "<style>a{cursor:url(//evil.example/a.cur),auto}</style>",
        [#"a picture whose style refers to "//evil.example/a.cur""#]
      ),
      ("<style>a{list-style:url(//evil.example)}</style>", [#"a picture whose style refers to "//evil.example""#]),
      (
        "<style>a{width:expression(alert(1))}</style>",
        ["expression() in the style of a picture", "alert() in the style of a picture"]
      ),
      (
        "<style>a{width:expre/**/ssion(alert(1))}</style>",
        ["ssion() in the style of a picture", "alert() in the style of a picture"]
      ),
      (
        "<style>a{behavior:url(//evil.example/a.htc)}</style>",
        [#"a picture whose style refers to "//evil.example/a.htc""#]
      ),
      (
        "<style>a{-moz-binding:url(//evil.example/a.xml#a)}</style>",
        [#"a picture whose style refers to "//evil.example/a.xml#a""#]
      ),
      (
        "<style>a{filter:progid:DXImageTransform.Microsoft.AlphaImageLoader(src='//evil.example')}</style>",
        ["alphaimageloader() in the style of a picture"]
      ),
      (
        "<style>a{background:javascript:alert(1);fill:url(javascript:alert(1))}</style>",
        ["alert() in the style of a picture", #"a picture whose style refers to "javascript:alert(1""#]
      ),
      (
        "<style>a{--a:url(//evil.example);fill:var(--a)}</style>",
        [#"a picture whose style refers to "//evil.example""#]
      ),
      ("<style>a{animation:a 1s steps(2)}</style>", ["steps() in the style of a picture"]),
      ("<style>a{mask:url(mask.svg#m)}</style>", [#"a picture whose style refers to "mask.svg#m""#]),
      ("<style>a{mask-image:url(//evil.example)}</style>", [#"a picture whose style refers to "//evil.example""#]),
      (
        "<style>a{offset-path:url(//evil.example/x.svg#p)}</style>",
        [#"a picture whose style refers to "//evil.example/x.svg#p""#]
      ),
      ("<style>a{shape-outside:url(//evil.example)}</style>", [#"a picture whose style refers to "//evil.example""#]),
      (
        "<style>a{filter:url(//evil.example/x.svg#f)}</style>",
        [#"a picture whose style refers to "//evil.example/x.svg#f""#]
      ),
      (
        "<style>a{font-family:'x\ny:url(//evil.example)'}</style>", ["a quotation mark in a style that is never closed"]
      ),
      (
        #"<style>a{font-family:"x}b{fill:url(//evil.example)}</style>"#,
        ["a quotation mark in a style that is never closed"]
      ),
      (
        #"<style>a{font-family:'\'}b{fill:url(//evil.example)}</style>"#,
        ["a backslash in the style of a picture", #"a picture whose style refers to "//evil.example""#]
      ),
      ("<style>/* a{fill:url(//evil.example)}</style>", ["a comment in a style that has no end"]),
      ("<style>/*/ a{} */b{fill:url(x)}</style>", [#"a picture whose style refers to "x""#]),
      ("<style>a{}/**/b{fill:url(x)}/**/</style>", [#"a picture whose style refers to "x""#]),
      ("<style>'/*'b{fill:url(x)}'*/'</style>", [#"a picture whose style refers to "x""#]),
      ("<style>/*'*/b{fill:url(x)}/*'*/</style>", [#"a picture whose style refers to "x""#]),
      (
        "<style>&lt;!-- a{fill:url(x)} --></style>",
        [
          "an HTML comment in the style of a picture", #"a picture whose style refers to "x""#,
          "an HTML comment in the style of a picture",
        ]
      ),
      ("<style>a{} --> b{}</style>", ["an HTML comment in the style of a picture"]),
      (#"<style>a[b='\22']{}</style>"#, ["a backslash in the style of a picture"]),
      (
        "<style>&lt;/style>&lt;script>alert(1)&lt;/script>&lt;img src='x' onerror='alert(1)'>@import</style>",
        ["alert() in the style of a picture", "@import in the style of a picture"]
      ),
      ("<style>:host(a){}</style>", ["host() in the style of a picture"]),
      ("<style>::part(a){}</style>", ["part() in the style of a picture"]),
      ("<style>a:contains('x'){}</style>", ["contains() in the style of a picture"]),
      ("<style>a{color:contrast-color(red)}</style>", ["contrast-color() in the style of a picture"]),
      (
        "<style>a{fill:if(style(--a):url(x))}</style>",
        [
          "if() in the style of a picture", "style() in the style of a picture",
          #"a picture whose style refers to "x""#,
        ]
      ),
      (
        "<style>a{width:--f(url(//evil.example))}</style>",
        ["--f() in the style of a picture", #"a picture whose style refers to "//evil.example""#]
      ),
      ("<style>a{fill:toggle(x)}</style>", ["toggle() in the style of a picture"]),
      ("<style>a{fill:inherits(x)}</style>", ["inherits() in the style of a picture"]),
      ("<style>a{fill:2url(x)}</style>", ["2url() in the style of a picture"]),
      ("<style>a{fill:#url(x)}</style>", [#"a picture whose style refers to "x""#]),
      ("<style>a{fill:url#(x);stroke:url(x)}</style>", [#"a picture whose style refers to "x""#]),
      ("<style>a{fill:-url(x)}</style>", ["-url() in the style of a picture"]),
      ("<style>a{fill:éurl(x)}</style>", ["éurl() in the style of a picture"]),
      ("<style>a{fill:ｕrl(x)}</style>", ["ｕrl() in the style of a picture"]),
      ("<style type='text/css' media='url(x)'/>", [#"a picture whose style refers to "x""#]),
      ("<style><style>@import 'a.css';</style></style>", ["<style> in a picture"]),
      (
        "<style xmlns='http://www.w3.org/1999/xhtml'>@import 'a.css';</style>",
        [#"<style> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      ("<STYLE>@import 'a.css';</STYLE>", ["<STYLE> in a picture"]),
      ("<style>a{}<script>alert(1)</script></style>", ["<script> in a picture"]),
      ("<path style='fill:url(//evil.example/x)'/>", [#"a picture whose style refers to "//evil.example/x""#]),
      (
        #"<path style='fill:u\72l(x)'/>"#, ["a backslash in the style of a picture", "72l() in the style of a picture"]
      ),
      (#"<path style='@import "a.css"'/>"#, ["@import in the style of a picture"]),
      ("<path style='@media{}'/>", ["@media in the style of a picture"]),
      (
        #"<path style='background:image-set("a" 1x, "http://evil.example" 2x)'/>"#,
        ["image-set() in the style of a picture"]
      ),
      (
        "<path style='background-image:url(&#39;//evil.example&#39;)'/>",
        [#"a picture whose style refers to "//evil.example""#]
      ),
      (
        "<path style='fill:u&#9;rl(x);stroke:url(&#10;//evil.example)'/>",
        ["rl() in the style of a picture", #"a picture whose style refers to " //evil.example""#]
      ),
      ("<path style='cursor:url(a.cur)'/>", [#"a picture whose style refers to "a.cur""#]),
      (
        "<path style='/*' fill='*/url(x)'/>",
        ["a comment in a style that has no end", #"a picture whose style refers to "x""#]
      ),
      (#"<path style='a:"'/>"#, ["a quotation mark in a style that is never closed"]),
      ("<path STYLE='fill:url(x)'/>", [#"the attribute "STYLE" in a picture"#]),
      (#"<path fill='url( "//evil.example/x" )'/>"#, [#"a picture whose style refers to "//evil.example/x""#]),
      ("<path fill='u&#114;l(x.svg)'/>", [#"a picture whose style refers to "x.svg""#]),
      ("<path fill='url(//evil.example/x) red'/>", [#"a picture whose style refers to "//evil.example/x""#]),
      ("<path fill='URL(x)'/>", [#"a picture whose style refers to "x""#]),
      ("<path fill='url(x.svg#a)'/>", [#"a picture whose style refers to "x.svg#a""#]),
      (#"<path fill="url('x.svg#a')"/>"#, [#"a picture whose style refers to "x.svg#a""#]),
      (#"<path fill='\75rl(x)'/>"#, ["a backslash in the style of a picture", "75rl() in the style of a picture"]),
      ("<path fill='image(x)'/>", ["image() in the style of a picture"]),
      (#"<path fill='src("x")'/>"#, ["src() in the style of a picture"]),
      ("<path fill='url(#a'/>", ["a picture whose style refers to \"#a\""]),
      ("<path stroke='url(https://evil.example)'/>", [#"a picture whose style refers to "https://evil.example""#]),
      ("<path mask='url(//x)'/>", [#"a picture whose style refers to "//x""#]),
      (
        "<path clip-path='url(//evil.example/x.svg#c)'/>",
        [#"a picture whose style refers to "//evil.example/x.svg#c""#]
      ),
      ("<path filter='url(//evil.example/x.svg#f)'/>", [#"a picture whose style refers to "//evil.example/x.svg#f""#]),
      (
        "<path marker-start='url(//evil.example/x.svg#m)'/>",
        [#"a picture whose style refers to "//evil.example/x.svg#m""#]
      ),
      ("<path marker-mid='url(x.svg#m)'/>", [#"a picture whose style refers to "x.svg#m""#]),
      ("<path marker-end='url(x.svg#m)'/>", [#"a picture whose style refers to "x.svg#m""#]),
      ("<path marker='url(x.svg#m)'/>", [#"a picture whose style refers to "x.svg#m""#]),
      (
        "<path cursor='url(//evil.example/a.cur), auto'/>", [#"a picture whose style refers to "//evil.example/a.cur""#]
      ),
      (
        "<path color-profile='url(//evil.example/a.icc)'/>",
        [#"a picture whose style refers to "//evil.example/a.icc""#]
      ),
      ("<path font='12px url(//evil.example)'/>", [#"a picture whose style refers to "//evil.example""#]),
      ("<path font-family='url(//evil.example)'/>", [#"a picture whose style refers to "//evil.example""#]),
      ("<path transform='url(x)'/>", [#"a picture whose style refers to "x""#]),
      ("<path d='url(x)'/>", [#"a picture whose style refers to "x""#]),
      (
        "<path transform='translate(1) expression(alert(1))'/>",
        ["expression() in the style of a picture", "alert() in the style of a picture"]
      ),
      ("<stop stop-color='url(//evil.example)'/>", [#"a picture whose style refers to "//evil.example""#]),
      (
        "<filter><feFlood flood-color='url(//evil.example)'/></filter>",
        [#"a picture whose style refers to "//evil.example""#]
      ),
      (
        "<filter><feDiffuseLighting lighting-color='url(//evil.example)'/></filter>",
        [#"a picture whose style refers to "//evil.example""#]
      ),
      ("<g enable-background='url(x)'/>", [#"a picture whose style refers to "x""#]),
      ("<rect width='url(x)'/>", [#"a picture whose style refers to "x""#]),
      ("<svg color-scheme='url(x)'/>", [#"a picture whose style refers to "x""#]),
    ] as [(String, [String])])
  func whatAStyleFetchesIsRefused(body: String, messages: [String]) {
    #expect(problems(in: picture(body)).map(\.message) == messages)
  }
}
