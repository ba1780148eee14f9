// Shows a report: the models that the page's data has, one at a time.
//
// All text becomes text nodes; nothing here makes HTML of a string.
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const list = document.getElementById("list");
const main = document.getElementById("main");
const search = document.getElementById("search");
const SVG = "http://www.w3.org/2000/svg";
const FEW = 100;
const WORST = ["error", "breaking", "warning", "dangerous"];
const SEVERITIES = ["error", "warning", "info"];

// Elements

function make(name, attributes, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function draw(name, attributes, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value !== null && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== ""));
  return element;
}

function counted(number, noun) {
  const many = noun.endsWith("y") ? noun.slice(0, -1) + "ies" : noun + "s";
  return number.toLocaleString("en") + " " + (number === 1 ? noun : many);
}

// Long names may break where a word of them begins.
function breakable(name) {
  return name.split(/(?<=\p{Ll})(?=\p{Lu})/u).flatMap((word, at) => (at ? [make("wbr"), word] : [word]));
}

// Addresses

const addresses = data.models.map((model) => "#" + encodeURIComponent(model.page + "#" + model.name));
const byAddress = new Map(addresses.map((address, number) => [address, number]));
const byLabel = new Map(data.models.map((model, number) => [model.label, number]));

function link(number, text) {
  return make("a", { href: addresses[number] }, breakable(text));
}

// Pieces of a model

function reasons(why) {
  if (!why || !why.length) return null;
  const steps = why.map(([rule, words, place, concluded]) => {
    const [name, says] = data.rules[rule];
    const seen = words ? [" from ", make("q", {}, words)] : [];
    return make("li", {}, make("b", {}, concluded), seen, " ", make("span", { class: "where" }, place),
      make("div", { class: "quiet" }, make("code", {}, name), says ? ": " + says : ""));
  });
  return make("details", {}, make("summary", {}, "why"), make("ol", {}, steps));
}

function note(finding, kind) {
  const was = finding.was && finding.was !== finding.place ? " (was at " + finding.was + ")" : "";
  const label = (finding.accepted ? "accepted " : "") + finding.severity + ": " + kind;
  return make("div", { class: "note " + (finding.accepted ? "" : finding.severity) },
    make("b", {}, label), " ", make("span", { class: "where" }, finding.place + was),
    make("p", {}, finding.message),
    finding.hint ? make("p", { class: "where" }, finding.hint) : "");
}

function notes(thing) {
  const changes = (thing.changes || []).map((number) => note(data.changes[number], data.changes[number].rule));
  const found = (thing.notes || []).map((number) => note(data.diagnostics[number], data.diagnostics[number].code));
  return [...changes, ...found];
}

function pieces(type) {
  return make("code", {}, type.map((piece) => (typeof piece === "string" ? piece : link(piece[0], piece[1]))));
}

function shownType(type) {
  return type.map((piece) => (typeof piece === "string" ? piece : piece[1])).join("");
}

function facts(names) {
  return names.map((name) => make("span", { class: "fact " + name.split(" ")[0] }, name));
}

function row(name, cells) {
  return make("tr", {}, make("th", { scope: "row" }, name), cells.map((cell) => make("td", {}, cell)));
}

function table(titles, rows) {
  const head = titles.map((title) => make("th", { scope: "col" }, title));
  return make("div", { class: "wide" },
    make("table", {}, make("thead", {}, make("tr", {}, head)), make("tbody", {}, rows)));
}

function fieldRow(field) {
  const name = [make("code", {}, breakable(field.name)),
    make("div", { class: "where" }, (field.page ? field.page + ", " : "") + "line " + field.line),
    field.documented ? make("div", { class: "where" }, "documented as ", make("code", {}, field.documented)) : ""];
  const type = [pieces(field.type),
    field.written.toLowerCase() !== shownType(field.type).toLowerCase() && field.written ? make("div", { class: "where" }, "written: " + field.written) : ""];
  const more = field.more.map(([title, text]) => make("div", { class: "quiet" }, title + ": " + text));
  const seen = field.seen ? make("div", { class: "quiet" }, "seen in " + counted(field.seen, "sample")) : "";
  return row(name, [type, [facts(field.facts), make("div", { class: "prose" }, field.text), more, seen,
    notes(field), reasons(field.why)]]);
}

function valueRow(value) {
  const name = [make("code", {}, value.name), make("div", { class: "where" }, "line " + value.line),
    value.documented ? make("div", { class: "where" }, "also " + value.documented) : ""];
  return row(name, [[make("div", { class: "prose" }, value.text), notes(value)]]);
}

// What has changed and is no row any more has one all the same.
function goneRow(number, isEnum) {
  const change = data.changes[number];
  const name = make("del", {}, make("code", {}, change.old));
  return row(name, isEnum ? [note(change, change.rule)] : ["", note(change, change.rule)]);
}

// Code with colours: strings, comments, words of Python and JSON, and names of models.

const TOKEN = /("""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|(#[^\n]*)|([\p{L}_][\p{L}\p{N}_]*)/gu;
const KEYWORDS = new Set("class None True False null true false int str float bool list dict object".split(" "));

function coloured(text, isPython) {
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(TOKEN)) {
    const [token, string, comment, word] = found;
    let part = null;
    if (string) part = make("span", { class: "s" }, token);
    else if (comment && isPython) part = make("span", { class: "c" }, token);
    else if (word && KEYWORDS.has(word)) part = make("span", { class: "k" }, token);
    else if (word && isPython && byLabel.has(word)) part = link(byLabel.get(word), token);
    if (part === null) continue;
    parts.push(text.slice(end, found.index), part);
    end = found.index + token.length;
  }
  return [...parts, text.slice(end)];
}

function code(text, isPython, label) {
  return make("pre", { tabindex: 0, role: "region", "aria-label": label, class: isPython ? null : "tall" },
    make("code", {}, coloured(text, isPython)));
}

function sample({ block, why }) {
  const one = data.blocks[block];
  const title = one.direction === "unknown" ? "sample" : one.direction;
  return [make("p", {}, make("b", {}, title), " ", make("span", { class: "where" }, one.page + ":" + one.line)),
    code(one.text, false, title + " of " + one.page), notes(one), reasons(why)];
}

function diagram(graph, label) {
  const [width, height] = graph.size;
  const [boxWidth, boxHeight] = graph.box;
  const arrows = [["uses", "M0,0 L9,4.5 L0,9"], ["inherits", "M0,0 L10,5 L0,10 Z"]].map(([id, path]) =>
    draw("marker", { id, viewBox: "-1 -1 12 12", refX: 10, refY: 5, markerWidth: 11, markerHeight: 11, orient: "auto" },
      draw("path", { d: path })));
  const lines = graph.lines.map(([x1, y1, x2, y2, , inherits]) => {
    const middle = (x1 + x2) / 2;
    const path = inherits || x1 === x2 || y1 === y2 ? `M${x1},${y1} L${x2},${y2}`
      : `M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
    const isStub = Math.abs(x1 - x2) < 40 && !inherits;
    return draw("path", { d: path, "marker-end": inherits ? "url(#inherits)" : isStub ? null : "url(#uses)" });
  });
  const side = (x) => graph.boxes.find((box) => box[4])[0] > x;
  const labels = graph.lines.filter((line) => line[4]).map(([x1, y1, x2, y2, text]) =>
    side(Math.min(x1, x2))
      ? draw("text", { class: "label", x: x1 + 6, y: y1 - 3 }, text)
      : draw("text", { class: "label", x: x2 - 14, y: y2 - 3, "text-anchor": "end" }, text));
  const boxes = graph.boxes.map(([x, y, text, target, isCentre]) => {
    const parts = [
      draw("rect", { x: x + 0.5, y: y + 0.5, width: boxWidth - 1, height: boxHeight - 1, rx: 5, class: isCentre ? "centre" : null }),
      draw("text", { x: x + boxWidth / 2, y: y + boxHeight / 2 + 4.5, "text-anchor": "middle" }, text)];
    return target === null || isCentre ? draw("g", {}, parts) : draw("a", { href: addresses[target] }, parts);
  });
  return make("div", { class: "drawing" },
    draw("svg", { viewBox: `-4 -14 ${width + 8} ${height + 20}`, width: width + 8, height: height + 20, role: "group", "aria-label": label },
      draw("defs", {}, arrows), lines, labels, boxes));
}

// What a diagram has no room for.
function undrawn([title, numbers]) {
  return make("details", {}, make("summary", {}, "All " + numbers.length.toLocaleString("en") + " " + title),
    make("p", {}, numbers.flatMap((number, at) => [at ? ", " : "", link(number, data.models[number].label)])));
}

// The two views

function modelView(model) {
  const isEnum = Boolean(model.values);
  const rows = [...(isEnum ? model.values.map(valueRow) : model.fields.map(fieldRow)),
    ...model.gone.map((number) => goneRow(number, isEnum))];
  const titles = isEnum ? ["Value", "What the documentation says"] : ["Property", "Type", "What the documentation says"];
  const known = model.name === model.label ? "" : " as " + model.name;
  const base = model.base === null ? "" : make("p", {}, "Has the properties of ", link(model.base, data.models[model.base].label), ", too.");
  const documented = make("section", { "aria-label": "Documentation" },
    make("h3", {}, "Documentation"), base, rows.length ? table(titles, rows) : make("p", { class: "quiet" }, "It has no properties of its own."));
  const generated = make("section", { "aria-label": "Generated code" },
    make("h3", {}, "Generated code"), model.code ? code(model.code, true, "Generated code") : make("p", { class: "quiet" }, "There is none."),
    model.samples.length ? [make("h3", {}, counted(model.samples.length, "sample")), model.samples.map(sample)] : "");
  return [heading(model.label),
    make("p", { class: "where" }, (isEnum ? "Values" : "Model") + ", " + model.place + known),
    model.deprecated ? facts(["deprecated"]) : "", model.text ? make("p", { class: "prose" }, model.text) : "",
    notes(model), reasons(model.why),
    model.graph ? make("section", { "aria-label": "Links" }, make("h3", {}, "Links"), diagram(model.graph, "What is linked with " + model.label), model.undrawn.map(undrawn)) : "",
    make("div", { class: "beside" }, documented, generated)];
}

function heading(text) {
  return make("h2", { tabindex: -1 }, breakable(text));
}

function overview() {
  const enums = data.models.filter((model) => model.values).length;
  const fields = data.models.reduce((sum, model) => sum + (model.fields || []).length, 0);
  const totals = [["Pages", data.pages], ["Models", data.models.length - enums], ["Lists of values", enums],
    ["Properties", fields], ["Findings", data.diagnostics.length], ["Tables set aside", data.aside.length]];
  const worstFirst = SEVERITIES.flatMap((severity) => data.diagnostics.filter((one) => one.severity === severity));
  const doubtful = data.aside.filter((one) => one.doubtful);
  return [heading("Overview"),
    make("dl", { class: "totals" }, totals.map(([name, number]) =>
      make("div", {}, make("dt", {}, name), make("dd", {}, number.toLocaleString("en"))))),
    data.against === null ? "" : [make("h3", {}, "Changes since " + data.against), data.changes.length
      ? many(data.changes, (one) => linkedNote(one, one.rule, "changes"))
      : make("p", { class: "quiet" }, "Nothing has changed.")],
    data.diagnostics.length ? [make("h3", {}, "Findings"), many(worstFirst, (one) => linkedNote(one, one.code, "notes"))] : "",
    doubtful.length ? [make("h3", {}, "Tables set aside in doubt"), many(doubtful, asideNote)] : "",
    data.aside.length > doubtful.length ? make("details", {},
      make("summary", {}, "Other tables set aside"), many(data.aside.filter((one) => !one.doubtful), asideNote)) : ""];
}

// Which model each finding is about, by its number.
const owners = { notes: new Map(), changes: new Map() };
data.models.forEach((model, number) => {
  for (const part of [model, ...(model.fields || model.values)]) {
    for (const one of part.notes) owners.notes.set(data.diagnostics[one], number);
    for (const one of changesOf(part)) owners.changes.set(data.changes[one], number);
  }
  for (const { block } of model.samples) for (const one of data.blocks[block].notes) owners.notes.set(data.diagnostics[one], number);
});

function linkedNote(finding, kind, which) {
  const made = note(finding, kind);
  const owner = owners[which].get(finding);
  if (owner !== undefined) made.append(link(owner, data.models[owner].label));
  return made;
}

function asideNote(one) {
  return make("div", { class: "note" }, make("b", {}, one.heading || "(no heading)"), " ",
    make("span", { class: "where" }, one.place), make("p", {}, one.reason + ": " + one.columns.join(", ")));
}

// Shows the first of many things, and a button for all.
function many(things, show) {
  const box = make("div", {}, things.slice(0, FEW).map(show));
  if (things.length > FEW) {
    const button = make("button", { type: "button" }, "Show all " + things.length.toLocaleString("en"));
    button.addEventListener("click", () => button.replaceWith(...things.slice(FEW).map(show)));
    box.append(button);
  }
  return box;
}

function show(focus) {
  const number = byAddress.get(location.hash);
  main.replaceChildren(...(number === undefined ? overview() : modelView(data.models[number])).flat(Infinity).filter((part) => part));
  main.scrollTop = 0;
  if (focus) main.querySelector("h2").focus({ preventScroll: false });
  document.title = (number === undefined ? "" : data.models[number].label + " \u2013 ") + data.title;
  mark(number);
}

// The list and the search

const FOLDED = data.models.map((model) => ({
  label: (model.label + "\n" + model.name).toLowerCase(),
  page: model.page.toLowerCase(),
  members: (model.fields || model.values).map((one) => one.name.toLowerCase()),
}));

function changesOf(part) {
  return [...(part.changes || []), ...(part.gone || [])];
}

function worst(model) {
  const parts = [model, ...(model.fields || model.values), ...model.samples.map((sample) => data.blocks[sample.block])];
  const found = new Set(parts.flatMap((part) => [
    ...part.notes.map((one) => data.diagnostics[one].severity),
    ...changesOf(part).map((one) => data.changes[one].severity)]));
  if (parts.some((part) => changesOf(part).length)) found.add("compatible");
  return [...WORST, "compatible"].find((one) => found.has(one));
}

const items = data.models.map((model, number) => {
  const severity = worst(model);
  return make("li", {}, make("a", { href: addresses[number] },
    severity ? make("span", { class: "dot " + severity }, severity === "compatible" ? "changed" : severity) : "",
    breakable(model.label), make("small", {}, model.page)));
});

function matches(words) {
  const named = [], paged = [], having = [];
  FOLDED.forEach((one, number) => {
    if (words.every((word) => one.label.includes(word))) named.push([number, ""]);
    else if (words.every((word) => one.label.includes(word) || one.page.includes(word))) paged.push([number, ""]);
    else {
      const at = one.members.findIndex((name) => words.every((word) => name.includes(word) || one.label.includes(word)));
      if (at >= 0) having.push([number, (data.models[number].fields || data.models[number].values)[at].name]);
    }
  });
  const first = words[0];
  const starting = ([number]) => (FOLDED[number].label.startsWith(first) ? 0 : 1);
  named.sort((one, other) => starting(one) - starting(other));
  return [...named, ...paged, ...having];
}

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter((word) => word);
  const found = words.length ? matches(words) : data.models.map((_, number) => [number, ""]);
  list.replaceChildren(...found.map(([number, member]) => {
    const item = items[number];
    item.querySelector("small").textContent = member ? "has " + member : data.models[number].page;
    return item;
  }));
  document.getElementById("count").textContent = counted(found.length, "model") + (words.length ? " found" : "");
}

function mark(number) {
  list.querySelector("[aria-current]")?.removeAttribute("aria-current");
  if (number === undefined) return;
  const anchor = items[number].firstChild;
  anchor.setAttribute("aria-current", "page");
  if (anchor.isConnected) anchor.scrollIntoView({ block: "nearest" });
}

// Keys: / searches, arrows move in the list, Enter opens the first, Escape goes back.

function step(by) {
  const anchors = [...list.querySelectorAll("a")];
  const at = anchors.indexOf(document.activeElement);
  if (at + by < 0) search.focus();
  else anchors[Math.min(at + by, anchors.length - 1)]?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const inList = list.contains(document.activeElement);
  const inSearch = document.activeElement === search;
  if (event.key === "/" && !inSearch) search.select();
  else if (event.key === "ArrowDown" && (inList || inSearch)) step(1);
  else if (event.key === "ArrowUp" && inList) step(-1);
  else if (event.key === "Enter" && inSearch) list.querySelector("a")?.click();
  else if (event.key === "Escape" && (inList || inSearch)) {
    search.value = "";
    filter();
    main.querySelector("h2").focus();
  } else return;
  event.preventDefault();
});

// The address is that of the model: this link must not change it.
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.querySelector("h2").focus();
});

document.getElementById("theme").addEventListener("click", () => {
  const dark = getComputedStyle(document.documentElement).colorScheme;
  const isDark = dark === "dark" || (dark !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.style.colorScheme = isDark ? "light" : "dark";
});

// On paper nothing can be opened.
addEventListener("beforeprint", () => main.querySelectorAll("details").forEach((one) => { one.open = true; }));
search.addEventListener("input", filter);
addEventListener("hashchange", () => show(true));
filter();
show(false);
