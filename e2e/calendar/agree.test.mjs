// Three programs that know nothing of each other read our calendars, and find the times that `events.json` has: Python's
// `icalendar` with `recurring-ical-events`, Thunderbird's `ical.js`, and `feedparser` for the feeds. They read the real
// content, and `hard/`, where everything happens that is hard about calendars.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, describe, test } from "node:test";
import { expand } from "./ical.mjs";

const root = new URL("../..", import.meta.url).pathname;
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const python = join(root, ".tools/python/bin/python");

const NOW = "2026-11-23T12:00:00Z";
// From what is just over, to shortly before the end of what `events.json` names: more than the two years that matter.
const FROM = "2026-09-23T00:00:00Z";
const TO = "2029-11-01T00:00:00Z";

/** How long before it takes place something is in the feeds. */
const NEWS = 28 * 24 * 3600 * 1000;

const sites = { "the real content": root, "the hard cases": join(root, "e2e/calendar/hard") };
for (const [name, folder] of Object.entries(sites)) describe(name, () => agreeOn(folder));

function agreeOn(folder) {
  const out = mkdtempSync(join(tmpdir(), "motesplats-calendar-"));
  let site;
  before(() => {
    const args = ["build", "--root", folder, "--out", join(out, "build"), "--now", NOW, "--quiet"];
    execFileSync(join(target, "debug", "site-gen"), args);
    site = readSite(join(out, "build/public"));
  });
  after(() => rmSync(out, { recursive: true }));

  test("there are events, and calendars of them", () => {
    assert.ok(site.events.length > 10 && site.calendars.length > 3 * site.languages.length);
    assert.ok(site.calendars.some((file) => file.ours.length > 100));
  });
  test("lines end in CRLF and are no longer than 75 octets", () => site.calendars.forEach(plainLines));
  test("nothing is in a calendar twice", () => site.calendars.forEach(noneTwice));
  test("Python finds our times in every calendar", () => {
    for (const file of site.calendars) sameTimes(file, file.python);
  });
  test("Thunderbird's library finds our times in every calendar", () => {
    for (const file of site.calendars) sameTimes(file, expand(file.text, Date.parse(FROM), Date.parse(TO)));
  });
  test("what is cancelled says so in its title", () => {
    for (const file of site.calendars) for (const time of file.python) saysSo(file, time);
  });
  test("the feeds have what comes in four weeks, the same in both formats", () => {
    for (const language of site.languages) feeds(site, language);
  });
  test("the page of an event describes its times to search engines", () => site.events.forEach(describesItself(site)));
}

/** Everything that the tests look at, read once. */
function readSite(folder) {
  const { events } = JSON.parse(readFileSync(join(folder, "events.json"), "utf8"));
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".ics"));
  const languages = readdirSync(folder).filter((name) => existsSync(join(folder, name, "feed.xml")));
  const read = python_(files.map((path) => join(folder, path)), languages.map((tag) => join(folder, tag, "feed.xml")));
  const calendars = files.map((name) => {
    const path = join(folder, name);
    return { name, language: name.split("/")[0], text: readFileSync(path, "utf8"), python: read[path], ours: ours(events, name) };
  });
  return { folder, events, languages, calendars, atom: (language) => read[join(folder, language, "feed.xml")] };
}

function python_(calendars, feeds) {
  const script = new URL("expand.py", import.meta.url).pathname;
  const run = spawnSync(python, [script, FROM, TO, ...calendars, ...feeds], { maxBuffer: 2 ** 30, encoding: "utf8" });
  assert.equal(run.status, 0, `${run.error ?? ""}${run.stderr}`);
  return JSON.parse(run.stdout);
}

/** The times that the calendar with this address should have. */
function ours(events, name) {
  const [, by, key] = name.match(/^[^/]+\/calendar\/(kind|spoken)\/(.+)\.ics$/) ?? [];
  const all = /^[^/]+\/calendar\.ics$/.test(name);
  const page = `/${name.replace(/event\.ics$/, "")}`;
  const holds = (event, time) => {
    if (by === "kind") return event.facts.kind === key;
    if (by === "spoken") return [...time.spoken, ...time.interpreter].includes(key);
    return all || Object.values(event.pages).some((url) => new URL(url).pathname === page);
  };
  const times = events.flatMap((event) => event.occurrences.filter((time) => holds(event, time)));
  return times.filter(({ starts }) => starts >= FROM && starts < TO);
}

function plainLines({ name, text }) {
  assert.ok(text.endsWith("END:VCALENDAR\r\n"), name);
  assert.ok(!/(^|[^\r])\n|\r(?!\n)/.test(text), `${name}: a line end that is not CRLF`);
  const long = text.split("\r\n").find((line) => Buffer.byteLength(line) > 75);
  assert.equal(long, undefined, `${name}: a line is too long`);
}

function noneTwice({ name, text }) {
  const events = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1);
  const value = (event, property) => event.match(new RegExp(`\r\n${property}[^:]*:(.*)\r\n`))?.[1];
  const keys = events.map((event) => `${value(event, "UID")} ${value(event, "RECURRENCE-ID") ?? ""}`);
  assert.deepEqual(keys, [...new Set(keys)], name);
}

/** Both in any order; nothing twice. */
function sameTimes({ name, ours }, found) {
  const line = ({ uid, starts, ends, cancelled }) => `${starts} ${ends ?? "open"} ${uid}${cancelled ? " cancelled" : ""}`;
  const wanted = ours.map((time) => line({ ...time, ends: ends(time), cancelled: time.status === "cancelled" }));
  const lines = found.map(line);
  const only = (some, others) => some.filter((one) => !others.includes(one)).sort();
  assert.deepEqual({ missing: only(wanted, lines), tooMuch: only(lines, wanted) }, { missing: [], tooMuch: [] }, name);
  assert.equal(lines.length, wanted.length, name);
}

/** Calendars know no end of what has none; a whole day ends when it is over. */
const ends = ({ start, end, ends }) => (end || !start.includes("T") ? ends : null);

function saysSo({ name, language }, { cancelled, summary }) {
  const strings = readFileSync(join(root, `themes/motesplats/strings/${language}.ftl`), "utf8");
  const [, word] = strings.match(/^calendar-cancelled = (.+)\{ \$title \}$/m);
  assert.equal(summary.startsWith(word), cancelled, `${name}: ${summary}`);
}

function feeds({ folder, events, atom }, language) {
  const feed = atom(language);
  const json = JSON.parse(readFileSync(join(folder, language, "feed.json"), "utf8"));
  assert.equal(feed.version, "atom10");
  assert.deepEqual([feed.language, json.language], [language, language]);
  assert.equal(feed.title, json.title);
  const fields = ["id", "title", "link", "published", "updated"];
  const items = json.items.map((item) => [item.id, item.title, item.url, item.date_published, item.date_modified]);
  assert.deepEqual(feed.entries.map((entry) => fields.map((field) => entry[field])), items);
  assert.deepEqual(feed.entries.map((entry) => entry.updated), feed.entries.map((entry) => entry.updated).sort().reverse());
  const own = events.filter((event) => event.titles[language]);
  const soon = own.flatMap((event) => event.occurrences.filter(({ starts, ends }) => isNews(Date.parse(starts), Date.parse(ends))));
  for (const { id } of soon) assert.ok(json.items.some((item) => item.id.endsWith(`:${language}:${id}`)), `${language}: ${id}`);
}

const isNews = (starts, ends) => ends > Date.parse(NOW) && starts - NEWS <= Date.parse(NOW);

const describesItself = ({ folder }) => (event) => {
  const coming = event.occurrences.filter(({ ends }) => Date.parse(ends) > Date.parse(NOW));
  for (const [language, url] of Object.entries(event.pages)) {
    const html = readFileSync(join(folder, new URL(url).pathname, "index.html"), "utf8");
    const [, data] = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s) ?? [];
    // A page in another language than it is written in leaves the description to the original.
    assert.equal(data !== undefined, event.titles[language] !== undefined && coming.length > 0, url);
    if (data) for (const one of JSON.parse(data)["@graph"]) isComplete(one, coming, event, url);
  }
};

/** Another place alone is no other time. */
const STATUS = {
  scheduled: () => "EventScheduled",
  cancelled: () => "EventCancelled",
  moved: ({ previousStartDate }) => (previousStartDate ? "EventRescheduled" : "EventScheduled"),
};

/** What search engines require of an event, and what they recommend and we know. */
function isComplete(one, coming, event, url) {
  const names = ["name", "startDate", "location", "eventStatus", "eventAttendanceMode", "organizer", "url", "description", "inLanguage"];
  for (const name of names) assert.ok(one[name], `${url}: ${name}`);
  assert.equal(one["@type"], "Event");
  const time = coming.find(({ start }) => start === one.startDate);
  assert.ok(time, `${url}: nothing starts at ${one.startDate}`);
  assert.equal(one.endDate ?? null, time.end, url);
  assert.equal(one.eventStatus, `https://schema.org/${STATUS[time.status](one)}`, url);
  assert.equal(one.maximumAttendeeCapacity, event.facts.seats ?? undefined, url);
  const { cost } = event.facts;
  assert.equal(one.isAccessibleForFree, cost === null ? undefined : cost === 0, url);
  assert.equal(one.offers?.price, cost ?? undefined, url);
}
