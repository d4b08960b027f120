// Elements that are wider than the page, scroll sideways, or are too small to tap.

const findings = [];
const page = document.documentElement.clientWidth;

function isClipped(element) {
  for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) {
    if (getComputedStyle(e).overflowX !== "visible") return true;
  }
  return false;
}

for (const element of document.body.querySelectorAll("*:not(svg *)")) {
  if (!isSeen(element)) continue;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (box.width > 0 && (box.right > page + 0.5 || box.left < -0.5) && !isClipped(element)) {
    findings.push({ rule: "wider than the page", element: name(element), size: `from ${Math.round(box.left)} to ${Math.round(box.right)} px` });
  }
  if (["auto", "scroll"].includes(style.overflowX) && element.scrollWidth > element.clientWidth) {
    findings.push({ rule: "scrolls sideways", element: name(element), size: `${element.scrollWidth} px` });
  }
}
if (document.documentElement.scrollWidth > page) {
  findings.push({ rule: "scrolls sideways", element: "html", size: `${document.documentElement.scrollWidth} px` });
}

/** A link inside a sentence is as high as the sentence's lines: WCAG 2.2 excepts it. */
function isInSentence(element) {
  if (!getComputedStyle(element).display.startsWith("inline")) return false;
  let block = element.parentElement;
  while (getComputedStyle(block).display === "inline") block = block.parentElement;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (/[\p{L}\p{N}]/u.test(data) && !parentElement.closest("a, button") && isSeen(parentElement)) return true;
  }
  return false;
}

for (const target of document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select, textarea")) {
  const box = target.getBoundingClientRect();
  if (!isSeen(target) || box.width === 0 || isInSentence(target)) continue;
  if (box.width < 24 || box.height < 24) {
    const size = `${Math.round(box.width)} × ${Math.round(box.height)} px`;
    findings.push({ rule: "target too small", element: `${name(target)} “${short(target.textContent)}”`, size });
  }
}

for (const card of document.querySelectorAll(".care-card--emergency")) {
  const call = card.querySelector('a[href="tel:911"]');
  if (!call || !isSeen(call)) findings.push({ rule: "no tel:911", element: name(card), size: "" });
}
return findings;
