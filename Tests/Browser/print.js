// Texts that must and must not appear when the page is printed.

const data = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
  const value = JSON.parse(script.textContent);
  return value["@graph"] ?? [value];
});
const day = data.find((item) => item.lastReviewed)?.lastReviewed;
const time = document.querySelector(day ? `time[datetime="${day}"]` : ".review time");

const texts = (element) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) found.push(walker.currentNode.data);
  return found;
};

// Navigation is recognized by two adjacent links, since a single word may also be in a sentence.
// The 404 page has the same links in its content.
const own = [...document.querySelectorAll("main :not(nav) > ul, main :not(nav) > ol")]
  .map((list) => list.textContent.replace(/\s+/g, " ")).join(" ");
const pairs = [...document.querySelectorAll("nav")].flatMap((nav) => {
  const links = [...nav.querySelectorAll("a")].map((link) => link.textContent);
  return links.slice(1).map((link, place) => `${links[place]} ${link}`).filter((pair) => !own.includes(pair));
});

const main = document.querySelector("main");
return {
  address: document.querySelector("link[rel=canonical]")?.href ?? null,
  reviewed: time?.textContent ?? day ?? null,
  phones: [...document.querySelectorAll('a[href^="tel:+"]')].map((link) => link.textContent),
  details: [...document.querySelectorAll("details")].flatMap(texts),
  navigation: [...document.querySelectorAll('a[href="#page-main"]')].map((link) => link.textContent).concat(pairs),
  // A list item takes up a line, however short it is.
  words: main.textContent.split(/\s+/).length + 6 * main.querySelectorAll("li").length,
};
