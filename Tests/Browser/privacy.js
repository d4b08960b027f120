// Pairs of rule and element for what the page stores in the browser, its scripts and its policy.
// Clears the storage for the next page.

const found = [];
for (const kind of ["localStorage", "sessionStorage"]) {
  for (const key of Object.keys(window[kind])) found.push(["storage", `${kind} ${key}`]);
  window[kind].clear();
}
for (const database of await indexedDB.databases()) {
  found.push(["storage", `indexedDB ${database.name}`]);
  indexedDB.deleteDatabase(database.name);
}
// Only the search page has a script, from the site itself.
const isSearch = document.querySelector(".search") !== null;
for (const script of document.scripts) {
  const isAllowed = isSearch && script.src.startsWith(`${location.origin}/`) && /\/assets\/search\.\w+\.js$/.test(script.src);
  if (script.type !== "application/ld+json" && !isAllowed) found.push(["script", script.src || short(script.textContent)]);
}
const policy = document.head.querySelector('meta[http-equiv="Content-Security-Policy"]');
if (!policy?.content.startsWith("default-src 'none';")) found.push(["policy", policy?.content ?? "none"]);
return found;
