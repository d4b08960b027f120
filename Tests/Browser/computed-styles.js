// The computed style of every element, in document order.

const properties = [
  "display", "color", "backgroundColor", "borderTopColor", "borderTopWidth", "fontSize", "columnCount", "maxWidth",
  "gridTemplateColumns",
];
return Array.from(document.querySelectorAll("html, body, body *:not(svg *)"), (element) => {
  const style = getComputedStyle(element);
  return [name(element), ...properties.map((property) => style[property])].join(" ");
});
