// Only in the preview: reloads the page when the site is rebuilt, and shows errors in the content.
"use strict";
{
  const script = document.currentScript;
  const shown = script.dataset.revision;
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; }
    section {
      position: fixed; inset: 0; z-index: 2147483647; overflow: auto; padding: 1.5rem; box-sizing: border-box;
      background: #16191dee; color: #f4f1ea; font: 1rem/1.5 system-ui, sans-serif;
    }
    h2 { margin: 0 0 1rem; font-size: 1.25rem; color: #ffb4a2; }
    pre { margin: 0; font: 0.95rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
    p {
      position: fixed; inset: auto auto 0 0; z-index: 2147483646; margin: 0; padding: 0.25rem 1rem;
      background: #8a3b12; color: #fff; font: 600 1rem/1.5 system-ui, sans-serif;
    }
    @media print { section, p { display: none; } }
  `);
  root.adoptedStyleSheets = [style];
  document.documentElement.append(host);

  if (script.dataset.draft === "yes") {
    const ribbon = document.createElement("p");
    ribbon.textContent = "Draft: not published";
    root.append(ribbon);
  }

  const overlay = document.createElement("section");
  overlay.id = "problems";
  overlay.setAttribute("role", "alert");
  const show = (problems) => {
    overlay.remove();
    if (!problems) return;
    const heading = document.createElement("h2");
    heading.textContent = "The content has errors. Below is the last good page.";
    const text = document.createElement("pre");
    text.textContent = problems;
    overlay.replaceChildren(heading, text);
    root.append(overlay);
  };

  // Hidden tabs keep no connection, because browsers allow only six per host. Nor do frames: the page around them
  // reloads them.
  let events;
  const listen = () => {
    events?.close();
    if (document.hidden || window !== top) return;
    events = new EventSource(script.dataset.events);
    events.onmessage = ({ data }) => {
      const state = JSON.parse(data);
      if (state.revision === shown) show(state.problems);
      else location.reload();
    };
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => events?.close());
  addEventListener("pageshow", listen);
}
