// Gives every frame the height of the example in it.
"use strict";
for (const frame of document.querySelectorAll("iframe")) {
  // Set before the example has loaded, so that a reload keeps the scroll position.
  const key = `${frame.src} ${innerWidth}`;
  frame.style.height = sessionStorage.getItem(key) ?? "";
  const observer = new ResizeObserver(() => {
    const edges = frame.offsetHeight - frame.contentWindow.innerHeight;
    const content = frame.contentDocument.documentElement.getBoundingClientRect().height;
    frame.style.height = `${Math.ceil(content) + edges}px`;
    sessionStorage.setItem(key, frame.style.height);
  });
  const fit = () => {
    observer.disconnect();
    observer.observe(frame.contentDocument.documentElement);
  };
  frame.addEventListener("load", fit);
  if (frame.contentDocument?.readyState === "complete") fit();
}
