import SVG
import Testing

/// The same small logo as different drawing programs save it, with everything that they add.
@Suite struct EditorFileTests {
  @Test func inkscape() throws {
    let text = #"""
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <!-- Created with Inkscape (http://www.inkscape.org/) -->

      <svg
         width="48mm"
         height="24mm"
         viewBox="0 0 48 24"
         version="1.1"
         id="svg5"
         inkscape:version="1.2.2 (b0a8486541, 2022-12-01)"
         sodipodi:docname="C:\Clinic\logo &amp; mark.svg"
         xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
         xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
         xmlns:xlink="http://www.w3.org/1999/xlink"
         xmlns="http://www.w3.org/2000/svg"
         xmlns:svg="http://www.w3.org/2000/svg"
         xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:cc="http://creativecommons.org/ns#"
         xmlns:dc="http://purl.org/dc/elements/1.1/">
        <sodipodi:namedview id="namedview7" inkscape:document-units="mm">
          <inkscape:grid type="xygrid" id="grid1" />
        </sodipodi:namedview>
        <defs
           id="defs2">
          <inkscape:path-effect effect="spiro" id="path-effect1" />
          <linearGradient inkscape:collect="always" id="g1"><stop style="stop-color:#0b5c5e;stop-opacity:1" offset="0" id="s1" /></linearGradient>
          <linearGradient xlink:href="#g1" id="g2" gradientUnits="userSpaceOnUse" x1="0" x2="48" />
        </defs>
        <metadata id="m1"><rdf:RDF><cc:Work rdf:about=""><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage" /></cc:Work></rdf:RDF></metadata>
        <g
           inkscape:label="Layer 1"
           inkscape:groupmode="layer"
           id="layer1">
          <path
             style="fill:none;stroke:url(#g2);stroke-width:2;-inkscape-stroke:none"
             d="m 2,12 c 8,-12 36,-12 44,0"
             id="path1"
             sodipodi:nodetypes="cc" />
          <text xml:space="preserve" style="font-size:6px;-inkscape-font-specification:'sans-serif, Normal'"
             x="4" y="22" id="t1"><tspan sodipodi:role="line" id="ts1" x="4" y="22">Alder</tspan></text>
        </g>
      </svg>
      """#
    let picture = try readSVG(Array(text.utf8))
    #expect(picture.size == SVGSize(width: 181, height: 91))
    #expect(
      String(decoding: picture.bytes, as: UTF8.self) == #"""
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>


        <svg
           width="48mm"
           height="24mm"
           viewBox="0 0 48 24"
           version="1.1"
           id="svg5"
           xmlns:xlink="http://www.w3.org/1999/xlink"
           xmlns="http://www.w3.org/2000/svg"
           xmlns:svg="http://www.w3.org/2000/svg">
          
          <defs
             id="defs2">
            
            <linearGradient id="g1"><stop style="stop-color:#0b5c5e;stop-opacity:1" offset="0" id="s1" /></linearGradient>
            <linearGradient xlink:href="#g1" id="g2" gradientUnits="userSpaceOnUse" x1="0" x2="48" />
          </defs>
          
          <g
             id="layer1">
            <path
               style="fill:none;stroke:url(#g2);stroke-width:2;-inkscape-stroke:none"
               d="m 2,12 c 8,-12 36,-12 44,0"
               id="path1" />
            <text xml:space="preserve" style="font-size:6px;-inkscape-font-specification:'sans-serif, Normal'"
               x="4" y="22" id="t1"><tspan id="ts1" x="4" y="22">Alder</tspan></text>
          </g>
        </svg>
        """#)
  }

  private static let illustratorDrawing = #"""
    <style type="text/css">
    	.st0{fill:none;stroke:#0B5C5E;stroke-width:2;stroke-miterlimit:10;}
    	.st1{clip-path:url(#SVGID_2_);fill:#A8431A;}
    </style>
    <g id="Layer_1" data-name="Layer 1">
    	<defs><rect id="SVGID_1_" width="48" height="24"/></defs>
    	<clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_"  style="overflow:visible;"/></clipPath>
    	<path class="st0" d="M2,12c8-12,36-12,44,0"/>
    </g>
    </svg>
    """#

  @Test func illustrator() throws {
    let root = #"""
      <svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
      	 viewBox="0 0 48 24" style="enable-background:new 0 0 48 24;" xml:space="preserve">

      """#
    let text = #"""
      <?xml version="1.0" encoding="utf-8"?>
      <!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">

      """# + root + Self.illustratorDrawing
    #expect(
      try published(text) == "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\n\n" + root + Self.illustratorDrawing)
  }

  @Test func illustratorWithItsOwnFileInside() {
    let text = #"""
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
      	<!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">
      	<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
      ]>
      <svg version="1.1" xmlns:x="&ns_extend;" xmlns:i="&ns_ai;" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 24">
      </svg>
      """#
    #expect(
      problems(in: text) == [
        SVGProblem(
          offset: 39, message: "a document type with declarations, which could stand for anything",
          help: "save it as plain SVG (in Illustrator: without \"Preserve Illustrator Editing Capabilities\")")
      ])
  }

  @Test func sketch() throws {
    let text = #"""
      <?xml version="1.0" encoding="UTF-8"?>
      <svg width="48px" height="24px" viewBox="0 0 48 24" version="1.1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:sketch="http://www.bohemiancoding.com/sketch/ns">
          <!-- Generator: Sketch 3.8.3 (29802) - http://www.bohemiancoding.com/sketch -->
          <title>Logo</title>
          <desc>Created with Sketch.</desc>
          <defs><path id="path-1" d="M0 0h48v24H0z"></path></defs>
          <g id="Page-1" stroke="none" stroke-width="1" fill="none" fill-rule="evenodd" sketch:type="MSPage">
              <mask id="mask-2" fill="white"><use xlink:href="#path-1"></use></mask>
              <path d="M2,12 C10,0 38,0 46,12" id="Path" stroke="#0B5C5E" mask="url(#mask-2)" sketch:type="MSShapeGroup"></path>
          </g>
      </svg>
      """#
    #expect(
      try published(text) == #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <svg width="48px" height="24px" viewBox="0 0 48 24" version="1.1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
            
            <title>Logo</title>
            <desc>Created with Sketch.</desc>
            <defs><path id="path-1" d="M0 0h48v24H0z"></path></defs>
            <g id="Page-1" stroke="none" stroke-width="1" fill="none" fill-rule="evenodd">
                <mask id="mask-2" fill="white"><use xlink:href="#path-1"></use></mask>
                <path d="M2,12 C10,0 38,0 46,12" id="Path" stroke="#0B5C5E" mask="url(#mask-2)"></path>
            </g>
        </svg>
        """#)
  }

  @Test(arguments: [
    // Figma
    #"""
    <svg width="48" height="24" viewBox="0 0 48 24" fill="none" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
    <mask id="mask0_1_2" style="mask-type:luminance" maskUnits="userSpaceOnUse" x="0" y="0" width="48" height="24"><path d="M0 0H48V24H0V0Z" fill="white"/></mask>
    <g mask="url(#mask0_1_2)" filter="url(#filter0_d_1_2)" data-figma-bg-blur-radius="4"><rect width="48" height="24" fill="url(#pattern0)" style="mix-blend-mode:multiply"/></g>
    <defs>
    <filter id="filter0_d_1_2" x="0" y="0" width="48" height="24" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB">
    <feFlood flood-opacity="0" result="BackgroundImageFix"/><feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0" result="hardAlpha"/>
    <feOffset dy="4"/><feGaussianBlur stdDeviation="2"/><feComposite in2="hardAlpha" operator="out"/><feBlend mode="normal" in="SourceGraphic" in2="effect1_dropShadow_1_2" result="shape"/>
    </filter>
    <pattern id="pattern0" patternContentUnits="objectBoundingBox" width="1" height="1"><use xlink:href="#image0_1_2" transform="scale(0.02)"/></pattern>
    <image id="image0_1_2" width="1" height="1" preserveAspectRatio="none" xlink:href="data:image/png;base64,iVBORw0KGgo="/>
    </defs>
    </svg>
    """#,
    // LibreOffice Draw, with the font that it embeds
    #"""
    <svg width="48mm" height="24mm" viewBox="0 0 4800 2400" version="1.1" xmlns="http://www.w3.org/2000/svg" fill-rule="evenodd" stroke-width="28.222" stroke-linejoin="round" xml:space="preserve">
     <defs class="ClipPathGroup"><clipPath id="presentation_clip_path" clipPathUnits="userSpaceOnUse"><rect x="0" y="0" width="4800" height="2400"/></clipPath></defs>
     <defs><font id="EmbeddedFont_1" horiz-adv-x="2048"><font-face font-family="Sans embedded" units-per-em="2048" font-weight="normal" font-style="normal" ascent="1852" descent="423"/><missing-glyph horiz-adv-x="2048" d="M 0,0 Z"/><glyph unicode="A" horiz-adv-x="1059" d="M 1,0 Z"/></font></defs>
     <g class="SlideGroup"><g id="id1" class="Slide" clip-path="url(#presentation_clip_path)"><text class="SVGTextShape"><tspan class="TextParagraph" font-family="Sans, sans-serif" font-size="635px" font-weight="400"><tspan class="TextPosition" x="100" y="900"><tspan fill="rgb(0,0,0)" stroke="none">Alder</tspan></tspan></tspan></text></g></g>
    </svg>
    """#,
    // Google Drawings
    #"""
    <svg version="1.1" viewBox="0.0 0.0 48.0 24.0" fill="none" stroke="none" stroke-linecap="square" stroke-miterlimit="10" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg"><clipPath id="p.0"><path d="m0 0l48.0 0l0 24.0l-48.0 0l0 -24.0z" clip-rule="nonzero"/></clipPath><g clip-path="url(#p.0)"><path fill="#000000" fill-opacity="0.0" d="m0 0l48.0 0z" fill-rule="evenodd"/></g></svg>
    """#,
    // Canva
    #"""
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="48" zoomAndPan="magnify" viewBox="0 0 36 18" height="24" preserveAspectRatio="xMidYMid meet" version="1.0"><defs><g/><clipPath id="a1"><path d="M 0 0 L 36 0 Z" clip-rule="nonzero"/></clipPath></defs><g clip-path="url(#a1)"><path fill="#0b5c5e" d="M 2 9 Z" fill-opacity="1" fill-rule="nonzero"/></g></svg>
    """#,
  ])
  func nothingIsLeftOutOfPlainFiles(text: String) throws {
    #expect(try published(text) == text)
  }

  @Test func corelDraw() throws {
    let text = #"""
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <!-- Creator: CorelDRAW -->
      <svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" width="48mm" height="24mm" version="1.1" style="shape-rendering:geometricPrecision; image-rendering:optimizeQuality; fill-rule:evenodd" viewBox="0 0 4800 2400" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xodm="http://www.corel.com/coreldraw/odm/2003">
       <defs><style type="text/css"><![CDATA[ .fil0 {fill:#0B5C5E;fill-rule:nonzero} ]]></style></defs>
       <g id="Layer_x0020_1"><metadata id="CorelCorpID_0Corel-Layer"/><path class="fil0" d="M200 1200c800,-1200 3600,-1200 4400,0z"/></g>
      </svg>
      """#
    #expect(
      try published(text) == #"""
        <?xml version="1.0" encoding="UTF-8"?>


        <svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" width="48mm" height="24mm" version="1.1" style="shape-rendering:geometricPrecision; image-rendering:optimizeQuality; fill-rule:evenodd" viewBox="0 0 4800 2400" xmlns:xlink="http://www.w3.org/1999/xlink">
         <defs><style type="text/css"><![CDATA[ .fil0 {fill:#0B5C5E;fill-rule:nonzero} ]]></style></defs>
         <g id="Layer_x0020_1"><path class="fil0" d="M200 1200c800,-1200 3600,-1200 4400,0z"/></g>
        </svg>
        """#)
  }

  /// Files in which Affinity, Boxy SVG, Linearity and LibreOffice add data of their own.
  @Test(arguments: [
    (
      #"<svg width="100%" height="100%" viewBox="0 0 48 24" xmlns="http://www.w3.org/2000/svg" xmlns:serif="http://www.serif.com/" style="fill-rule:evenodd;stroke-miterlimit:2;"><g serif:id="Layer 1"><path d="M2,12Z" style="fill:rgb(11,92,94);"/></g></svg>"#,
      #"<svg width="100%" height="100%" viewBox="0 0 48 24" xmlns="http://www.w3.org/2000/svg" style="fill-rule:evenodd;stroke-miterlimit:2;"><g><path d="M2,12Z" style="fill:rgb(11,92,94);"/></g></svg>"#
    ),
    (
      #"<svg viewBox="0 0 48 24" xmlns="http://www.w3.org/2000/svg" xmlns:bx="https://boxy-svg.com"><defs><bx:grid x="0" y="0" width="5"/></defs><ellipse style="fill: rgb(216, 216, 216);" cx="9" cy="9" rx="3" ry="4" bx:origin="0.5 0.5"/><bx:export><bx:file format="svg"/></bx:export></svg>"#,
      #"<svg viewBox="0 0 48 24" xmlns="http://www.w3.org/2000/svg"><defs></defs><ellipse style="fill: rgb(216, 216, 216);" cx="9" cy="9" rx="3" ry="4"/></svg>"#
    ),
    (
      #"<svg height="100%" style="fill-rule:nonzero" version="1.1" viewBox="0 0 48 24" width="100%" xml:space="preserve" xmlns="http://www.w3.org/2000/svg" xmlns:vectornator="http://vectornator.io"><clipPath id="ArtboardFrame"><rect height="24" width="48" x="0" y="0"/></clipPath><g clip-path="url(#ArtboardFrame)" id="Layer-1" vectornator:layerName="Layer 1"/></svg>"#,
      #"<svg height="100%" style="fill-rule:nonzero" version="1.1" viewBox="0 0 48 24" width="100%" xml:space="preserve" xmlns="http://www.w3.org/2000/svg"><clipPath id="ArtboardFrame"><rect height="24" width="48" x="0" y="0"/></clipPath><g clip-path="url(#ArtboardFrame)" id="Layer-1"/></svg>"#
    ),
    (
      #"<svg version="1.2" viewBox="0 0 4800 2400" xmlns="http://www.w3.org/2000/svg" xmlns:ooo="http://xml.openoffice.org/svg/export" xmlns:presentation="http://sun.com/xmlns/staroffice/presentation"><defs class="TextShapeIndex"><g ooo:slide="id1" ooo:id-list="id3"/></defs><g id="ooo:meta_slides" ooo:number-of-slides="1" ooo:page-numbering-type="Arabic"/></svg>"#,
      #"<svg version="1.2" viewBox="0 0 4800 2400" xmlns="http://www.w3.org/2000/svg"><defs class="TextShapeIndex"><g/></defs><g id="ooo:meta_slides"/></svg>"#
    ),
  ])
  func whatEachProgramAddsIsLeftOut(text: String, rest: String) throws {
    #expect(try published(text) == rest)
  }

  /// draw.io stores its labels as HTML, and the whole diagram again in an attribute.
  @Test func drawIO() {
    let text = #"""
      <svg xmlns="http://www.w3.org/2000/svg" style="background: light-dark(#ffffff, #121212)" viewBox="0 0 48 24" content="&lt;mxfile/&gt;">
      <defs/><g><switch><foreignObject pointer-events="none" width="100%" height="100%"><div xmlns="http://www.w3.org/1999/xhtml">Alder</div></foreignObject>
      <text x="24" y="12">Alder</text></switch></g>
      <switch><g requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"/><a xlink:href="https://www.drawio.com" target="_blank" xmlns:xlink="http://www.w3.org/1999/xlink"><text>Text is not SVG - cannot display</text></a></switch>
      </svg>
      """#
    let found = problems(in: text)
    #expect(
      found.map(\.message) == [
        "the attribute \"content\" in a picture", "<foreignObject> in a picture", "<a> in a picture",
      ])
    #expect(
      found.map(\.help) == [
        "remove it (in draw.io: export without a copy of the diagram)",
        "export it with its labels as SVG text or paths, not as an embedded page",
        "remove the link, and link the page's text instead",
      ])
  }
}
