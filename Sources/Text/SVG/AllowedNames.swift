/// The allow-list for pictures: everything that draws. Anything else is refused, so also what runs code (`script`),
/// moves (`animate`, `set`), links (`a`), embeds a page (`foreignObject`) or loads a file (`feImage`, `font-face-uri`).
enum Allowed {
  static let elements = words(
    """
    svg g defs symbol use switch style title desc
    path rect circle ellipse line polyline polygon text tspan textPath image
    linearGradient radialGradient stop pattern clipPath mask marker
    filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
    feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
    feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
    font font-face missing-glyph glyph hkern vkern
    """)

  /// `aria-…` and `data-…` are allowed too. Values are checked like styles, except those of `nameAttributes`.
  static let attributes = words(
    """
    style media type tabindex focusable
    x y x1 x2 y1 y2 cx cy r rx ry fr fx fy dx dy d points width height viewBox preserveAspectRatio transform
    pathLength rotate textLength lengthAdjust startOffset method spacing side refX refY zoomAndPan
    baseProfile contentScriptType contentStyleType externalResourcesRequired enable-background
    systemLanguage requiredFeatures

    gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform
    clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight orient

    filterUnits primitiveUnits filterRes amplitude azimuth baseFrequency bias diffuseConstant divisor edgeMode
    elevation exponent intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength limitingConeAngle mode numOctaves operator
    order pointsAtX pointsAtY pointsAtZ preserveAlpha radius scale seed slope specularConstant specularExponent
    stdDeviation stitchTiles surfaceScale tableValues targetX targetY values xChannelSelector yChannelSelector z

    alignment-baseline background-color baseline-shift clip clip-path clip-rule color color-interpolation
    color-interpolation-filters color-profile color-rendering color-scheme cursor direction display dominant-baseline
    fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning
    font-size font-size-adjust font-stretch font-style font-variant font-variant-ligatures font-variation-settings
    font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing
    lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow
    paint-order pointer-events shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray
    stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align
    text-anchor text-decoration text-overflow text-rendering text-transform transform-box transform-origin unicode-bidi
    vector-effect visibility white-space word-spacing writing-mode

    horiz-adv-x horiz-origin-x horiz-origin-y vert-adv-y vert-origin-x vert-origin-y arabic-form units-per-em panose-1
    stemv stemh cap-height x-height accent-height ascent descent widths bbox ideographic alphabetic mathematical hanging
    v-ideographic v-alphabetic v-mathematical v-hanging underline-position underline-thickness strikethrough-position
    strikethrough-thickness overline-position overline-thickness unicode-range k
    """)

  /// Attributes with names or plain text as values, which have no meaning of their own to a browser.
  static let nameAttributes = words(
    "id class lang role version result in in2 unicode glyph-name orientation u1 u2 g1 g2")

  static let xlinkAttributes = words("type title show actuate")

  static let xmlAttributes = words("space lang")

  /// Elements whose `href` may name another part of the same picture.
  static let elementsWithReference = words("use linearGradient radialGradient pattern textPath filter")

  /// The functions allowed in styles, besides `url(#part)`. The last ones belong to selectors and media queries.
  static let functions = words(
    """
    rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix device-cmyk icc-color light-dark
    calc min max clamp var
    matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d
    rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective
    circle ellipse inset polygon path rect xywh
    blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
    not is where has lang dir nth-child nth-last-child nth-of-type nth-last-of-type
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
