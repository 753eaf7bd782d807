// A family of four finds the dinner full, waits, is offered places by mail, accepts by the link in it, and cancels:
// in Arabic, without JavaScript.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { mailTo, root, startBrowser, startSite } from "./site.mjs";

const SEATS = 30;

/** The real content, but the dinner goes on for ever: this test has a coming date whenever it is run. */
function endlessContent() {
  const folder = mkdtempSync(join(tmpdir(), "motesplats-family-"));
  cpSync(join(root, "content"), join(folder, "content"), { recursive: true });
  const dinner = join(folder, "content/calendar/monthly-dinner/index.sv.md");
  const text = readFileSync(dinner, "utf8");
  const endless = text.replace(/, until: [\d-]+/, "");
  assert.notEqual(endless, text, "the dinner has an end to take away");
  writeFileSync(dinner, endless);
  return folder;
}

let site, browser;
const folder = endlessContent();
before(async () => {
  [site, browser] = await Promise.all([startSite({ port: 8183, folder }), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(folder, { recursive: true });
});

/** Registers by JSON, as a program of a partner would. */
async function register(occurrence, email, party) {
  const response = await fetch(`${site.url}/signup/event`, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify({ lang: "sv", occurrence, name: "Granne", email, party }),
  });
  assert.equal(response.status, 201);
  return response.json();
}

const link = (mail) => mail.text.match(/https?:\/\/\S+\/mine\/[\w-]{43}/)[0];

/** Clicks and waits for the page that answers. */
async function click(page, locator) {
  const [answer] = await Promise.all([page.waitForNavigation(), locator.click()]);
  return answer;
}

test("a family of four waits, is offered places by mail, accepts and cancels, in Arabic", { timeout: 300_000 }, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();

  // The dinner is the event of the calendar that takes registrations for so many places; its last date is far ahead.
  await page.goto(`${site.url}/ar/`);
  await page.goto(new URL(await page.locator("main a.more").first().getAttribute("href"), site.url).href);
  const dinner = page.locator("main .event a", { hasText: "المائدة" }).first();
  await page.goto(new URL(await dinner.getAttribute("href"), site.url).href);
  const dates = page.locator("select[name=occurrence]");
  const occurrence = await dates.locator("option").last().getAttribute("value");
  const neighbours = [8, 8, 8, 4];
  for (const [at, party] of neighbours.entries()) {
    const { state } = await register(occurrence, `granne${at}@post.example`, party);
    assert.equal(state, "seated");
  }

  const form = page.locator("form#form");
  await dates.selectOption(occurrence);
  await form.locator("input[name=name]").fill("عائلة ليلى");
  await form.locator("input[name=email]").fill("layla@post.example");
  await form.locator("input[name=party]").fill("4");
  await click(page, form.locator("button[type=submit]"));
  assert.match(page.url(), /\/signup\/event\/done\?.*state=waiting/, `${SEATS} places are not enough for 28 and 4`);
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");

  // Their mail leads to a private page that says that they wait.
  const waiting = await mailTo(site, "layla@post.example", 1);
  assert.match(waiting.headers, /^Content-Language: ar$/m);
  await page.goto(link(waiting));
  assert.equal(await page.locator("html").getAttribute("lang"), "ar");
  assert.equal(await page.locator("section.ask").count(), 0, "there is nothing to answer yet");

  // A neighbour's party of eight cancels by the link in its own mail, in two steps.
  await page.goto(link(await mailTo(site, "granne0@post.example", 1)));
  await click(page, page.locator("a[href$='/withdraw'], a[href*='/withdraw?']").first());
  await click(page, page.locator("main form button").first());

  const offer = await mailTo(site, "layla@post.example", 2);
  assert.match(offer.text, /[\u0600-\u06FF]/);
  assert.ok(!offer.subject.includes("Långbordet") && !offer.subject.includes("المائدة"), "the subject does not say what for");
  await page.goto(link(offer));
  const ask = page.locator("section.ask");
  assert.equal(await ask.count(), 1, "the page asks whether they take the places");
  await click(page, ask.locator("button").first());
  assert.equal(await page.locator("section.ask").count(), 0);

  // They cancel; what they wrote is gone at once.
  await click(page, page.locator("a[href$='/withdraw'], a[href*='/withdraw?']").first());
  await click(page, page.locator("main form button").first());
  assert.ok(!(await page.content()).includes("عائلة ليلى"), "the answers are gone");
  await page.goto(link(offer));
  assert.ok(!(await page.content()).includes("عائلة ليلى"));

  // The places are free again: a party of eight and one of four are seated.
  assert.equal((await register(occurrence, "sen1@post.example", 8)).state, "seated");
  assert.equal((await register(occurrence, "sen2@post.example", 2)).state, "seated");
  assert.equal((await register(occurrence, "sen3@post.example", 1)).state, "waiting");
  await context.close();
});
