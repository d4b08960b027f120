import Testing

@Suite struct SoundPictureTests {
  @Test(arguments: [
    "<style>path { fill: url(#a); } @media (prefers-color-scheme: dark) { .b { stroke: #fff } }</style>",
    "<style>@MEDIA screen and (min-width: 9em) { a:not(.b, :nth-child(2n + 1)) > c ~ d { fill: rgb(1 2 3 / 50%) } }</style>",
    "<style type='text/css' media='print'><![CDATA[ .a { fill: URL( \"#a\" ) #fff; font: 700 1em/1.2 \"Segoe UI\", 'a b' } ]]></style>",
    "<style>/* url(//a.example) @import \\ */ a { width: calc((1px + 2%) * 3); --b: 1; stroke-width: var(--b) }</style>",
    "<style>a[href='#b'], a::before { content: 'a.b@c'; color: #url; grid: url }</style>",
    "<style/>", "<style></style>",
    "<use href='#a'/><path fill=\"url('#a')\" clip-path='url( #b )' marker-end='url(#c-1_2.é)'/>",
    "<use xlink:href='#&#97;' x='1' y='2' width='3' height='4'/>",
    "<title>on script url(x) javascript: \\ @import ]] &gt; &lt;script&gt; &amp; &quot;</title>",
    "<text x='1 2' xml:space='preserve' xml:lang='fr' lang='fr'>url(//a.example) <tspan dy='1em'>@import 'a'</tspan></text>",
    "<text><textPath href='#a' startOffset='50%'><![CDATA[<script>]]></textPath></text>",
    "<image xlink:href='data:image/png;base64,iVBORw0K&#10; AAAA+/=='/>",
    "<image href='data:image/jpeg;base64,/9j/4AAQ' width='1' height='1' preserveAspectRatio='none'/>",
    "<g aria-label='url(//a.example)' data-name='Layer (1) \\' role='img' class='a b' id='url(x)'/>",
    "<path d='M0,0c1e-3.5-.5 0z' transform='matrix(1 0 0 1 0 0) rotate (45) skewX(3)' vector-effect='non-scaling-stroke'/>",
    "<path style='fill:#fff;marker:none;-inkscape-stroke:none;font-family:\"A b\";mix-blend-mode:multiply'/>",
    "<path filter='url(#a) drop-shadow(1px 2px 3px rgba(0,0,0,.5))' fill='color(display-p3 1 0 0)'/>",
    "<linearGradient id='a' href='#b' gradientUnits='userSpaceOnUse'><stop offset='.5' stop-color='red'/></linearGradient>",
    "<filter id='a' color-interpolation-filters='sRGB'><feColorMatrix in='SourceAlpha' type='matrix' values='0 0 0'/></filter>",
    "<pattern id='p' patternContentUnits='objectBoundingBox'><use xlink:href='#i' transform='scale(.1)'/></pattern>",
    "<switch><g systemLanguage='fr'/><g/></switch><symbol viewBox='0 0 1 1'/><svg x='1'/>",
    "<s:g xmlns:s='http://www.w3.org/2000/svg'><s:path d='M0 0'/></s:g>",
    "<g xmlns:unused='urn:unused' xmlns:h='http://www.w3.org/1999/xhtml'/>",
    "<g enable-background='new    ' xlink:type='simple' xlink:title='a'/>",
  ])
  func whatStaysInTheFileIsPublishedAsItIs(body: String) throws {
    #expect(try published(picture(body)) == picture(body))
  }

  @Test(arguments: [
    "<s:svg xmlns:s='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><s:path/></s:svg>",
    "<?xml version=\"1.0\" encoding='utf-8' standalone=\"no\"?>\r\n<svg xmlns='http://www.w3.org/2000/svg'/>\r\n",
    "<?xml version='1.0'?><svg\txmlns\n=\n'http://www.w3.org/2000/svg'\n></svg\n>",
    "\n <svg xmlns='http://www.w3.org/2000/svg' version='1.2' baseProfile='tiny-ps'/>",
  ])
  func aWholeFileIsPublishedAsItIs(text: String) throws {
    #expect(try published(text) == text)
  }

  @Test func twentyThousandElementsAreRead() throws {
    let text = picture(String(repeating: "<g class='a'><path d='M0 0' fill='url(#a)'/>\n</g>", count: 10_000))
    #expect(try published(text) == text)
  }
}
