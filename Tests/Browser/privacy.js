// What the page keeps in the browser (and is cleared, for the next page's sake), the scripts in it, and its policy: pairs of rule and element.

const found = [];
for (const kind of ["localStorage", "sessionStorage"]) {
  for (const key of Object.keys(window[kind])) found.push(["storage", `${kind} ${key}`]);
  window[kind].clear();
}
for (const database of await indexedDB.databases()) {
  found.push(["storage", `indexedDB ${database.name}`]);
  indexedDB.deleteDatabase(database.name);
}
// The search page alone runs one, of the site itself.
const isSearch = document.querySelector(".search") !== null;
for (const script of document.scripts) {
  const isAllowed = isSearch && script.src.startsWith(`${location.origin}/`) && /\/assets\/search\.\w+\.js$/.test(script.src);
  if (script.type !== "application/ld+json" && !isAllowed) found.push(["script", script.src || short(script.textContent)]);
}
const policy = document.head.querySelector('meta[http-equiv="Content-Security-Policy"]');
if (!policy?.content.startsWith("default-src 'none';")) found.push(["policy", policy?.content ?? "none"]);
return found;
