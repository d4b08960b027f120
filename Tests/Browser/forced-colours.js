// Boxes whose meaning depends on the width of their border when the system replaces the colours.

const findings = [];
const edges = ["Top", "Right", "Bottom", "Left"];

const weight = (element) => {
  const style = getComputedStyle(element);
  const drawn = edges.filter((edge) => style[`border${edge}Style`] !== "none" && style[`border${edge}Color`] !== style.backgroundColor);
  return Math.max(0, ...drawn.map((edge) => parseFloat(style[`border${edge}Width`])));
};

const needed = { "care-card--emergency": 6, "care-card--ed-now": 5, "care-card--same-day": 4, "care-card": 2, verdict: 2, button: 2 };
for (const element of document.querySelectorAll(".care-card, .verdict, .button")) {
  const kind = Object.keys(needed).find((style) => element.classList.contains(style));
  if (isSeen(element) && weight(element) < needed[kind]) {
    findings.push({ element: name(element), found: `${weight(element)} px`, needed: `${needed[kind]} px` });
  }
}
return findings;
