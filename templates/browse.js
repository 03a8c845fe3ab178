// The page of `mwforge browse`: a search over modules, and Swagger UI for the chosen one.
// Whatever a wiki wrote enters the page as text content only.
"use strict";

const MOST_PARAMETERS = 6; // shown below a module that was found by its parameters

const items = [...document.querySelectorAll("#modules li")];
const links = new Map(items.map((item) => [item.firstElementChild.dataset.path, item.firstElementChild]));
const search = document.getElementById("search");
const count = document.getElementById("count");
const server = document.body.dataset.server;
let index = null;

// Requests to a wiki from another site's page are allowed when they say so, as anonymous ones.
function asAnonymous(request) {
  const url = new URL(request.url, location.href);
  if (url.origin !== location.origin) {
    url.searchParams.set("origin", "*");
    request.url = url.href;
    request.credentials = "omit";
  }
  return request;
}

// An empty field of a form is left out unless its box is ticked: a flag is true when it is sent at all.
const leaveOut = {
  wrapComponents: {
    ParameterIncludeEmpty: (Original, { React }) => (given) =>
      React.createElement(Original, { ...given, isIncludedOptions: { ...given.isIncludedOptions, defaultValue: false } }),
  },
};

// Swagger UI fills a form with samples ("string", 0), which nobody means to send.
function leaveEmpty(spec) {
  for (const item of Object.values(spec.paths)) {
    for (const content of Object.values(item.post.requestBody.content)) {
      for (const [name, field] of Object.entries(content.schema.properties)) {
        const known = field.$ref ? spec.components.schemas[field.$ref.split("/").at(-1)] : field;
        if ("default" in field || "default" in known) continue;
        // What a reference says wins over what stands beside it.
        content.schema.properties[name] = { ...known, ...field, $ref: undefined, example: known.type === "array" ? [] : "" };
      }
    }
  }
}

function show() {
  let path;
  try {
    path = decodeURIComponent(location.hash.slice(1));
  } catch {
    path = "";
  }
  for (const [name, link] of links) {
    if (name === path) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const link = links.get(path);
  document.getElementById("hint").hidden = Boolean(link);
  const place = document.getElementById("explorer");
  place.replaceChildren();
  if (!link) return;
  link.scrollIntoView({ block: "nearest" });
  // A new one each time: it keeps what was typed by path, and all modules have the same.
  const inner = place.appendChild(document.createElement("div"));
  fetch("documents/" + link.dataset.document).then((answer) => answer.json()).then((spec) => {
    if (!inner.isConnected) return; // another module was chosen meanwhile
    // What is said of the whole API is not said again above each module.
    spec.info = { title: path, version: spec.info.version };
    leaveEmpty(spec);
    window.explorer = SwaggerUIBundle({
      domNode: inner,
      spec,
      plugins: [() => leaveOut],
      requestInterceptor: asAnonymous,
      tryItOutEnabled: true,
      docExpansion: "full",
      defaultModelsExpandDepth: -1,
      displayRequestDuration: true,
      deepLinking: false,
      queryConfigEnabled: false,
      validatorUrl: null,
      persistAuthorization: false,
    });
  });
}

// Every word has to be found: in the module's name or summary, or all in one parameter.
function found(module, words) {
  const own = (module.path + " " + module.summary).toLowerCase();
  const parameters = module.parameters.filter((one) => {
    const text = (one.name + " " + one.text).toLowerCase();
    return words.every((word) => text.includes(word) || own.includes(word)) &&
      words.some((word) => text.includes(word));
  });
  if (words.every((word) => own.includes(word))) return { rank: rank(module, words), parameters: [] };
  if (!parameters.length) return null;
  const named = parameters.some((one) => words.some((word) => one.name.toLowerCase().includes(word)));
  return { rank: named ? 3 : 4, parameters };
}

function rank(module, words) {
  const name = module.path.split("+").at(-1).toLowerCase();
  if (words.some((word) => name === word)) return 0;
  return words.some((word) => name.includes(word)) ? 1 : 2;
}

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const results = [];
  index.forEach((module, position) => {
    const item = items[position];
    item.querySelector("p")?.remove();
    const result = words.length ? found(module, words) : { rank: 0, parameters: [] };
    item.hidden = !result;
    if (!result) return;
    results.push({ ...result, position });
    if (!result.parameters.length) return;
    const line = document.createElement("p");
    line.style.margin = "0 .5rem .4rem";
    for (const one of result.parameters.slice(0, MOST_PARAMETERS)) {
      const name = document.createElement("code");
      name.textContent = one.name;
      name.title = one.text;
      line.append(name);
    }
    item.append(line);
  });
  results.sort((one, other) => one.rank - other.rank || one.position - other.position);
  document.getElementById("modules").append(...results.map((result) => items[result.position]));
  count.textContent = results.length + (results.length === 1 ? " module" : " modules");
}

search.addEventListener("input", () => index && filter());
search.addEventListener("keydown", (event) => {
  const first = items.filter((item) => !item.hidden).sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)[0];
  if (event.key === "Enter" && first) first.firstElementChild.click();
});
window.addEventListener("hashchange", show);
fetch("search.json").then((answer) => answer.json()).then((modules) => {
  index = modules;
  document.body.dataset.ready = "true";
  if (search.value) filter();
});
show();
