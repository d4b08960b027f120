// The contrast of every visible text with its background, from the browser's computed colours.

const painter = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const known = new Map();

/** Any CSS colour as [red, green, blue, alpha], 0–255 and 0–1. */
function rgba(colour) {
  if (!known.has(colour)) {
    painter.clearRect(0, 0, 1, 1);
    painter.fillStyle = colour;
    painter.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = painter.getImageData(0, 0, 1, 1).data;
    known.set(colour, [r, g, b, a / 255]);
  }
  return known.get(colour);
}

const over = ([r, g, b, a], below) => [r, g, b].map((value, i) => value * a + below[i] * (1 - a));

const faded = ([r, g, b, a], opacity) => [r, g, b, a * opacity];

function opacityOf(element) {
  let opacity = 1;
  for (let e = element; e; e = e.parentElement) opacity *= Number(getComputedStyle(e).opacity);
  return opacity;
}

/** Every background from the canvas up to the element, laid over each other; null where a picture lies behind. */
function backgroundOf(element) {
  const layers = [];
  for (let e = element; e; e = e.parentElement) {
    const style = getComputedStyle(e);
    if (style.backgroundImage !== "none") return null;
    const layer = faded(rgba(style.backgroundColor), opacityOf(e));
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
}

function luminance(colour) {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const findings = [];
const needed = 7;

function judge(element, style, background, text) {
  const colour = rgba(element instanceof SVGElement ? style.fill : style.color);
  const found = background && ratio(over(faded(colour, opacityOf(element)), background), background);
  if (found === null) findings.push({ element: name(element), text: short(text), found: null });
  else if (found < needed) {
    findings.push({ element: name(element), text: short(text), found: found.toFixed(2), needed });
  }
}

const judged = new Set();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || judged.has(element) || !isSeen(element)) continue;
  judged.add(element);
  judge(element, getComputedStyle(element), backgroundOf(element), walker.currentNode.data);
}

for (const element of document.body.querySelectorAll("*")) {
  for (const pseudo of ["::before", "::after"]) {
    const style = getComputedStyle(element, pseudo);
    // An empty alternative text after the slash marks decoration.
    if (!/^".*\S.*"$/.test(style.content) || style.content.endsWith('/ ""') || !isSeen(element)) continue;
    const behind = backgroundOf(element);
    if (style.backgroundImage !== "none" || !behind) continue;
    judge(element, style, over(rgba(style.backgroundColor), behind), `${pseudo} ${style.content}`);
  }
}
return { texts: judged.size, findings };
