import SVG
import Testing

@Suite struct HostileElementTests {
  @Test(
    arguments: [
      ("<script>alert(1)</script>", ["<script> in a picture"]),
      ("<script/>", ["<script> in a picture"]),
      ("<script type='text/ecmascript'><![CDATA[alert(1)]]></script>", ["<script> in a picture"]),
      ("<script href='data:text/javascript,alert(1)'/>", ["<script> in a picture"]),
      ("<script xlink:href='https://evil.example/a.js'/>", ["<script> in a picture"]),
      ("<g><g><defs><script>alert(1)</script></defs></g></g>", ["<script> in a picture"]),
      ("<title><script>alert(1)</script></title>", ["<script> in a picture"]),
      ("<desc><script>alert(1)</script></desc>", ["<script> in a picture"]),
      ("<text><script>alert(1)</script></text>", ["<script> in a picture"]),
      ("<SCRIPT>alert(1)</SCRIPT>", ["<SCRIPT> in a picture"]),
      ("<s:script xmlns:s='http://www.w3.org/2000/svg'>alert(1)</s:script>", ["<s:script> in a picture"]),
      ("<g xmlns:p='http://www.w3.org/2000/svg'><p:script>alert(1)</p:script></g>", ["<p:script> in a picture"]),
      (
        "<script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
        [#"<script> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>",
        [#"<h:script> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      ("<script xmlns=''>alert(1)</script>", ["<script> does not say that it is SVG, so browsers don't draw it"]),
      (
        "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='javascript:alert(1)'/></foreignObject>",
        ["<foreignObject> in a picture"]
      ),
      (
        "<foreignObject width='100%' height='100%'><body xmlns='http://www.w3.org/1999/xhtml'><img src='x' onerror='alert(1)'/></body></foreignObject>",
        ["<foreignObject> in a picture"]
      ),
      ("<foreignobject/>", ["<foreignobject> in a picture"]),
      (
        "<switch><foreignObject requiredExtensions='http://www.w3.org/1999/xhtml'/></switch>",
        ["<foreignObject> in a picture"]
      ),
      (
        "<iframe xmlns='http://www.w3.org/1999/xhtml' srcdoc='&lt;script&gt;alert(1)&lt;/script&gt;'/>",
        [#"<iframe> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:iframe xmlns:h='http://www.w3.org/1999/xhtml' src='//evil.example'/>",
        [#"<h:iframe> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:img xmlns:h='http://www.w3.org/1999/xhtml' srcset='//evil.example/a.png 2x'/>",
        [#"<h:img> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='//evil.example/a.png'/>",
        [#"<h:img> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:picture xmlns:h='http://www.w3.org/1999/xhtml'><h:source srcset='//evil.example/a.png'/></h:picture>",
        [#"<h:picture> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:video xmlns:h='http://www.w3.org/1999/xhtml' poster='//evil.example/a.png'/>",
        [#"<h:video> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:audio xmlns:h='http://www.w3.org/1999/xhtml' src='//evil.example/a.ogg' autoplay='autoplay'/>",
        [#"<h:audio> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:meta xmlns:h='http://www.w3.org/1999/xhtml' http-equiv='refresh' content='0;url=//evil.example'/>",
        [#"<h:meta> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:link xmlns:h='http://www.w3.org/1999/xhtml' rel='stylesheet' href='//evil.example/a.css'/>",
        [#"<h:link> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:link xmlns:h='http://www.w3.org/1999/xhtml' rel='dns-prefetch' href='//evil.example'/>",
        [#"<h:link> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:base xmlns:h='http://www.w3.org/1999/xhtml' href='//evil.example/'/>",
        [#"<h:base> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:form xmlns:h='http://www.w3.org/1999/xhtml' action='//evil.example'><h:input name='a'/></h:form>",
        [#"<h:form> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:button xmlns:h='http://www.w3.org/1999/xhtml' formaction='javascript:alert(1)'/>",
        [#"<h:button> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:object xmlns:h='http://www.w3.org/1999/xhtml' data='//evil.example/a.swf'/>",
        [#"<h:object> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:embed xmlns:h='http://www.w3.org/1999/xhtml' src='//evil.example/a.pdf'/>",
        [#"<h:embed> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:style xmlns:h='http://www.w3.org/1999/xhtml'>@import '//evil.example/a.css';</h:style>",
        [#"<h:style> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:a xmlns:h='http://www.w3.org/1999/xhtml' href='#a' ping='//evil.example'>x</h:a>",
        [#"<h:a> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:body xmlns:h='http://www.w3.org/1999/xhtml' background='//evil.example/a.png'/>",
        [#"<h:body> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:table xmlns:h='http://www.w3.org/1999/xhtml' background='//evil.example/a.png'/>",
        [#"<h:table> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:noscript xmlns:h='http://www.w3.org/1999/xhtml'/>",
        [#"<h:noscript> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:template xmlns:h='http://www.w3.org/1999/xhtml'/>",
        [#"<h:template> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      (
        "<h:portal xmlns:h='http://www.w3.org/1999/xhtml' src='//evil.example'/>",
        [#"<h:portal> is not SVG, but of "http://www.w3.org/1999/xhtml""#]
      ),
      ("<html xmlns='http://www.w3.org/1999/xhtml'/>", [#"<html> is not SVG, but of "http://www.w3.org/1999/xhtml""#]),
      ("<x:x xmlns:x='HTTP://WWW.W3.ORG/2000/SVG'/>", [#"<x:x> is not SVG, but of "HTTP://WWW.W3.ORG/2000/SVG""#]),
      (
        "<x:path xmlns:x='http://www.w3.org/2000/svg/'/>",
        [#"<x:path> is not SVG, but of "http://www.w3.org/2000/svg/""#]
      ),
      (
        "<x:path xmlns:x=' http://www.w3.org/2000/svg'/>",
        [#"<x:path> is not SVG, but of " http://www.w3.org/2000/svg""#]
      ),
      (
        "<m:math xmlns:m='http://www.w3.org/1998/Math/MathML'><m:maction actiontype='statusline#//evil.example'/></m:math>",
        [#"<m:math> is not SVG, but of "http://www.w3.org/1998/Math/MathML""#]
      ),
      (
        "<math xmlns='http://www.w3.org/1998/Math/MathML' href='javascript:alert(1)'/>",
        [#"<math> is not SVG, but of "http://www.w3.org/1998/Math/MathML""#]
      ),
      (
        "<ev:listener xmlns:ev='http://www.w3.org/2001/xml-events' event='load' handler='#h'/>",
        [#"<ev:listener> is not SVG, but of "http://www.w3.org/2001/xml-events""#]
      ),
      ("<handler type='text/ecmascript'>alert(1)</handler>", ["<handler> in a picture"]),
      ("<listener event='click' handler='#h'/>", ["<listener> in a picture"]),
      (
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>",
        [#"<xi:include> is not SVG, but of "http://www.w3.org/2001/XInclude""#]
      ),
      (
        "<xsl:stylesheet xmlns:xsl='http://www.w3.org/1999/XSL/Transform' version='1.0'/>",
        [#"<xsl:stylesheet> is not SVG, but of "http://www.w3.org/1999/XSL/Transform""#]
      ),
      (
        "<xbl:xbl xmlns:xbl='http://www.mozilla.org/xbl'><xbl:binding id='a'/></xbl:xbl>",
        [#"<xbl:xbl> is not SVG, but of "http://www.mozilla.org/xbl""#]
      ),
      (
        "<xul:image xmlns:xul='http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul' src='//evil.example'/>",
        [#"<xul:image> is not SVG, but of "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.x…""#]
      ),
      (
        "<f:form xmlns:f='http://www.w3.org/2002/xforms'/>",
        [#"<f:form> is not SVG, but of "http://www.w3.org/2002/xforms""#]
      ),
      (
        "<wml:card xmlns:wml='http://www.wapforum.org/2001/wml' onenterforward='#'/>",
        [#"<wml:card> is not SVG, but of "http://www.wapforum.org/2001/wml""#]
      ),
      (
        "<smil:set xmlns:smil='http://www.w3.org/2001/SMIL20/' attributeName='href' to='//evil.example'/>",
        [#"<smil:set> is not SVG, but of "http://www.w3.org/2001/SMIL20/""#]
      ),
      (
        "<x:x xmlns:x='urn:schemas-microsoft-com:vml' style='behavior:url(#default#VML)'/>",
        [#"<x:x> is not SVG, but of "urn:schemas-microsoft-com:vml""#]
      ),
      ("<a href='javascript:alert(1)'><text>x</text></a>", ["<a> in a picture"]),
      ("<a xlink:href=' javascript:alert(1)'><text>x</text></a>", ["<a> in a picture"]),
      ("<a xlink:href='&#x09;java&#x0A;script:alert(1)'><text>x</text></a>", ["<a> in a picture"]),
      ("<a href='https://evil.example/'><rect width='9' height='9'/></a>", ["<a> in a picture"]),
      ("<a href='#a'/>", ["<a> in a picture"]),
      ("<a><text>x</text></a>", ["<a> in a picture"]),
      ("<a href='#x' ping='https://evil.example'/>", ["<a> in a picture"]),
      ("<a xlink:href='data:text/html;base64,PHNjcmlwdD4=' target='_blank'/>", ["<a> in a picture"]),
      ("<g><a><animate attributeName='href' values='javascript:alert(1)'/></a></g>", ["<a> in a picture"]),
      ("<animate attributeName='href' to='javascript:alert(1)'/>", ["<animate> in a picture"]),
      ("<animate attributeName='xlink:href' from='#a' to='//evil.example/x.svg#a'/>", ["<animate> in a picture"]),
      ("<animate attributeName='fill' values='red;url(//evil.example)'/>", ["<animate> in a picture"]),
      ("<animate attributeName='x' from='0' to='9' onbegin='alert(1)'/>", ["<animate> in a picture"]),
      ("<animate xlink:href='#a' attributeName='onclick' values='alert(1)'/>", ["<animate> in a picture"]),
      ("<set attributeName='onmouseover' to='alert(1)'/>", ["<set> in a picture"]),
      ("<set attributeName='xlink:href' to='x'/>", ["<set> in a picture"]),
      ("<set attributeName='style' to='fill:url(//evil.example)'/>", ["<set> in a picture"]),
      ("<animateTransform attributeName='transform' onend='alert(1)'/>", ["<animateTransform> in a picture"]),
      (
        "<animateMotion path='M0 0'><mpath href='//evil.example/x.svg#a'/></animateMotion>",
        ["<animateMotion> in a picture"]
      ),
      ("<animateColor attributeName='fill'/>", ["<animateColor> in a picture"]),
      ("<discard begin='0s' href='#a'/>", ["<discard> in a picture"]),
      ("<use href='#a'><set attributeName='href' to='//evil.example/x.svg#a'/></use>", ["<set> in a picture"]),
      (
        "<image href='data:image/png;base64,AA=='><set attributeName='href' to='//evil.example/a.png'/></image>",
        ["<set> in a picture"]
      ),
      ("<filter><feImage href='https://evil.example/a.svg'/></filter>", ["<feImage> in a picture"]),
      ("<filter><feImage xlink:href='#a'/></filter>", ["<feImage> in a picture"]),
      (
        "<font><font-face><font-face-src><font-face-uri xlink:href='//evil.example/a.svg#f'/></font-face-src></font-face></font>",
        ["<font-face-src> in a picture"]
      ),
      ("<font-face-uri href='//evil.example'/>", ["<font-face-uri> in a picture"]),
      ("<cursor xlink:href='//evil.example/a.cur'/>", ["<cursor> in a picture"]),
      ("<color-profile name='a' xlink:href='//evil.example/a.icc'/>", ["<color-profile> in a picture"]),
      ("<tref xlink:href='//evil.example/a.svg#t'/>", ["<tref> in a picture"]),
      ("<altGlyph xlink:href='//evil.example/a.svg#g'/>", ["<altGlyph> in a picture"]),
      ("<glyphRef xlink:href='//evil.example/a.svg#g'/>", ["<glyphRef> in a picture"]),
      ("<view id='a' viewBox='0 0 1 1'/>", ["<view> in a picture"]),
      ("<video href='//evil.example/a.mp4'/>", ["<video> in a picture"]),
      ("<audio xlink:href='//evil.example/a.ogg'/>", ["<audio> in a picture"]),
      ("<animation xlink:href='//evil.example/a.svg'/>", ["<animation> in a picture"]),
      ("<iframe src='//evil.example'/>", ["<iframe> in a picture"]),
      ("<canvas/>", ["<canvas> in a picture"]),
      ("<embed src='//evil.example'/>", ["<embed> in a picture"]),
      ("<object data='//evil.example'/>", ["<object> in a picture"]),
      ("<img src='//evil.example'/>", ["<img> in a picture"]),
      ("<link rel='stylesheet' href='//evil.example/a.css'/>", ["<link> in a picture"]),
      ("<meta/>", ["<meta> in a picture"]),
      ("<prefetch xlink:href='//evil.example'/>", ["<prefetch> in a picture"]),
      ("<mesh href='//evil.example/a.svg#m'/>", ["<mesh> in a picture"]),
      ("<hatch href='//evil.example/a.svg#h'/>", ["<hatch> in a picture"]),
      ("<meshgradient id='m'/>", ["<meshgradient> in a picture"]),
      ("<solidcolor id='s'/>", ["<solidcolor> in a picture"]),
      ("<definition-src xlink:href='//evil.example'/>", ["<definition-src> in a picture"]),
      ("<page/>", ["<page> in a picture"]),
      ("<pageSet/>", ["<pageSet> in a picture"]),
      ("<flowRoot><flowPara>x</flowPara></flowRoot>", ["<flowRoot> in a picture"]),
      ("<textArea>x</textArea>", ["<textArea> in a picture"]),
      ("<tbreak/>", ["<tbreak> in a picture"]),
      ("<unknown/>", ["<unknown> in a picture"]),
      ("<scrıpt/>", ["<scrıpt> in a picture"]),
      ("<svg><svg><script/></svg></svg>", ["<script> in a picture"]),
      ("<SVG/>", ["<SVG> in a picture"]),
      ("<Path d='M0 0'/>", ["<Path> in a picture"]),
    ] as [(String, [String])])
  func whatRunsMovesOrLeadsAwayIsRefused(body: String, messages: [String]) {
    #expect(problems(in: picture(body)).map(\.message) == messages)
  }
}
