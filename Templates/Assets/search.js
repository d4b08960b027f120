// The search page: searches the Pagefind index as the reader types.

const form = document.querySelector(".search");
const field = form.elements.q;
const status = document.querySelector(".search__status");
const none = document.querySelector(".search__none");
const list = document.querySelector(".search__results");
const more = document.querySelector(".search__more");
const allPages = document.querySelector(".search__all");
const { index, root, searching, foundOne, foundMany, noMatch, failed } = form.dataset;
const pageful = 10;

let library;
let results = [];
let run = 0;

function load() {
  library ??= import(`${index}pagefind.js`).then(async (pagefind) => {
    await pagefind.options({ baseUrl: root, excerptLength: 26 });
    return pagefind;
  });
  return library;
}

async function search() {
  const words = field.value.trim();
  const current = ++run;
  const address = new URL(location);
  words ? address.searchParams.set("q", words) : address.searchParams.delete("q");
  history.replaceState(null, "", address);
  if (!words) return show([], "");
  const waiting = setTimeout(() => { if (current === run) status.textContent = searching; }, 300);
  try {
    const found = await (await load()).search(words);
    const data = await Promise.all(found.results.slice(0, pageful).map((result) => result.data()));
    if (current === run) show(found.results, words, data);
  } catch {
    library = undefined;
    if (current === run) { show([], ""); status.textContent = failed; }
  } finally {
    clearTimeout(waiting);
  }
}

function show(found, words, data = []) {
  const isEmpty = words && !found.length;
  const isOne = new Intl.PluralRules(document.documentElement.lang).select(found.length) === "one";
  const sentence = isEmpty ? noMatch : isOne ? foundOne : foundMany;
  results = found;
  list.replaceChildren(...data.map(item));
  list.hidden = !found.length;
  none.hidden = !isEmpty;
  more.hidden = found.length <= data.length;
  allPages.hidden = found.length > 0;
  status.textContent = words
    ? sentence.replace(/\{(count|words)\}/g, (_, name) => (name === "count" ? found.length : words))
    : "";
}

async function showMore() {
  const start = list.children.length;
  const current = run;
  const data = await Promise.all(results.slice(start, start + pageful).map((result) => result.data()));
  if (current !== run) return;
  list.append(...data.map(item));
  more.hidden = results.length <= list.children.length;
  list.children[start]?.querySelector("a").focus();
}

function item(page) {
  const entry = document.createElement("li");
  const link = document.createElement("a");
  const text = document.createElement("p");
  const term = entryOfList(page);
  link.href = page.url + (term ? `#${term.id}` : "");
  link.textContent = page.meta.title + (term ? ` – ${term.text}` : "");
  text.append(...excerpt(page.excerpt));
  entry.append(link, text);
  return entry;
}

/** The term of a list, such as the glossary's, that the first found word stands in. */
function entryOfList(page) {
  const first = Math.min(...page.locations);
  return page.anchors.filter((anchor) => anchor.element === "dt" && anchor.location <= first).pop();
}

/** Text and marks only, whatever the index holds. */
function excerpt(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  return Array.from(parsed.childNodes, (node) => {
    if (node.nodeName !== "MARK") return node.textContent;
    const mark = document.createElement("mark");
    mark.textContent = node.textContent;
    return mark;
  });
}

let pause;
field.addEventListener("focus", () => load().catch(() => { library = undefined; }));
field.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(search, 200); });
form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(pause); search(); });
more.addEventListener("click", showMore);

form.hidden = false;
field.value = new URLSearchParams(location.search).get("q") ?? "";
if (field.value) search();
