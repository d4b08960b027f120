// Functions for all judges that run in a page: whether an element is visible, and a name for it.

function name(element) {
  const one = (e) => {
    const classes = [...e.classList].map((c) => `.${c}`).join("");
    return e.localName + (e.id ? `#${e.id}` : classes);
  };
  const parent = element.parentElement;
  return parent && parent !== document.documentElement ? `${one(parent)} > ${one(element)}` : one(element);
}

/** Text for screen readers only: a box of one pixel that hides what it holds. */
function isForListenersOnly(element) {
  for (let e = element; e; e = e.parentElement) {
    const style = getComputedStyle(e);
    if (style.overflow !== "visible" && e.clientWidth <= 1 && e.clientHeight <= 1 && style.position === "absolute") return true;
  }
  return false;
}

function isSeen(element) {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isForListenersOnly(element);
}

function short(text) {
  const words = text.trim().replace(/\s+/g, " ");
  return words.length > 50 ? `${words.slice(0, 50)}…` : words;
}
