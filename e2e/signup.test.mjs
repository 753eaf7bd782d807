// A person signs up with JavaScript off, makes two mistakes, sees them explained in their language, corrects them,
// and the coordinator finds the signup on the desk.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser, startSite } from "./site.mjs";

let site, browser;
before(async () => {
  [site, browser] = await Promise.all([startSite({ port: 8181 }), startBrowser()]);
});
after(async () => {
  await browser?.close();
  assert.equal(await site?.stop(), 0, "Ctrl-C ends the server cleanly");
});

const people = [
  { lang: "sv", dir: "ltr", name: "Åsa-Maj Ö", phone: "070-174 06 11", side: "new", meetIn: "sv", errorTitle: /^Fel: / },
  { lang: "ar", dir: "rtl", name: "ليلى", phone: "٠٧٠-١٧٤ ٠٦ ١٢", side: "new", meetIn: "en", errorTitle: /^[\u0600-\u06FF ]+: / },
];
const references = new Map();

for (const person of people) {
  test(`signs up in ${person.lang} without JavaScript, after two mistakes`, async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/${person.lang}/`);
    assert.equal(await page.locator("html").getAttribute("lang"), person.lang);
    assert.equal(await page.locator("html").getAttribute("dir"), person.dir);
    await page.locator("main .door a").first().click();

    // Two mistakes that no browser catches: a name of nothing but spaces, and no way to be reached.
    const form = page.locator("form#form");
    await form.locator(`input[name=side][value=${person.side}]`).check();
    await form.locator("input[name=name]").fill("   ");
    await form.locator("input[name=languages][value=so]").check();
    await form.locator(`input[name=meet_in][value=${person.meetIn}]`).check();
    await form.locator("input[name=rules]").check();
    const [refused] = await Promise.all([page.waitForNavigation(), form.locator("button[type=submit]").click()]);

    assert.equal(refused.status(), 422);
    assert.equal(await page.locator("html").getAttribute("dir"), person.dir);
    assert.match(await page.title(), person.errorTitle);
    const links = page.locator("[role=alert] a");
    assert.equal(await links.count(), 2, "each mistake is named in the summary");
    for (const link of await links.all()) {
      const id = (await link.getAttribute("href")).slice(1);
      assert.equal(await page.locator(`[id="${id}"]`).count(), 1, `the summary's link leads to #${id}`);
    }
    assert.equal(await page.locator("input[name=name]").getAttribute("aria-invalid"), "true");
    assert.ok(await page.locator("input[name=languages][value=so]").isChecked(), "what was answered is kept");
    assert.ok(await page.locator(`input[name=side][value=${person.side}]`).isChecked());

    await page.locator("input[name=name]").fill(person.name);
    await page.locator("input[name=phone]").fill(person.phone);
    const [, receipt] = await Promise.all([
      page.waitForURL(/\/signup\/friend\/done/),
      page.waitForResponse((response) => response.url().includes("/done")),
      page.locator("form#form button[type=submit]").click(),
    ]);
    assert.equal(receipt.status(), 200);
    assert.equal(await page.locator("html").getAttribute("lang"), person.lang);
    const reference = new URL(page.url()).searchParams.get("ref");
    assert.match(reference, /^[0-9A-HJKMNP-TV-Z]{8}$/i);
    assert.ok((await page.locator("main").innerText()).replaceAll(/[\s-]/g, "").includes(reference), "the receipt shows the reference");
    assert.ok(!(await page.content()).includes(person.name), "nothing personal is on the receipt");
    references.set(person.name, reference);
    assert.deepEqual(await context.cookies(), [], "the public site sets no cookie");
    await context.close();
  });
}

test("the coordinator finds both on the desk, without JavaScript, and marks one as contacted", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(site.desk);
  await page.locator("main button[type=submit]").click();
  for (const { name, phone } of people) {
    const row = page.locator("tbody tr", { hasText: name });
    assert.equal(await row.count(), 1, `${name} is on the desk`);
    assert.ok((await row.innerText()).includes(references.get(name)));
    assert.equal(await row.locator("a[href^='tel:']").first().innerText(), phone, "the phone is shown as typed");
    assert.match(await row.locator("a[href^='tel:']").first().getAttribute("href"), /^tel:\+46701740[0-9]+$/);
  }
  const row = page.locator("tbody tr", { hasText: people[0].name });
  await row.locator("form button").first().click();
  await page.goto(`${site.url}/desk/`);
  assert.match(page.url(), /\/desk\//);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("a[href*='export'], form[action*='export'] button").first().click()]);
  assert.match(download.suggestedFilename(), /\.csv$/);
  await context.close();
});

test("the desk's link works once, and nobody enters without it", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const answer = await page.goto(`${site.url}/desk/`);
  assert.ok([401, 403].includes(answer.status()), `without a session the desk answers ${answer.status()}`);
  await page.goto(site.desk);
  const button = page.locator("main button[type=submit]");
  if (await button.count()) {
    const [again] = await Promise.all([page.waitForNavigation(), button.click()]);
    assert.ok([401, 403, 410].includes(again.status()), `a used link answers ${again.status()}`);
  }
  await context.close();
});
