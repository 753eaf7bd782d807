// Every kind of page in Swedish and Arabic, at the width of a phone and of a desk, light and dark: nothing overflows,
// targets are large enough, contrasts hold. The pictures stay in `pictures/` for a person to look at.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { startBrowser, startSite } from "./site.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = new URL("pictures/", import.meta.url).pathname;
const rules = ["target-size", "color-contrast", "html-has-lang", "valid-lang", "label", "list", "landmark-one-main", "page-has-heading-one"];

let site, browser;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  [site, browser] = await Promise.all([startSite({ port: 8182, now: "2026-11-23T08:00:00Z" }), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** The pages by kind; the addresses are those that the site itself links to. */
async function pages(lang) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const found = { start: `/${lang}/` };
  await page.goto(site.url + found.start);
  const href = async (locator) => new URL(await locator.first().getAttribute("href"), page.url()).pathname;
  found.form = await href(page.locator("main .door a"));
  found.established = await href(page.locator("main .door + .door a"));
  found.event = await href(page.locator("main .event a"));
  const menu = page.locator("header nav:not(.langs) a");
  for (let i = 0; i < (await menu.count()); i += 1) found[`menu-${i + 1}`] = await href(menu.nth(i));
  const footer = page.locator("footer nav a");
  for (let i = 0; i < (await footer.count()); i += 1) found[`footer-${i + 1}`] = await href(footer.nth(i));
  found.notfound = `/${lang}/no-such-page/`;
  await context.close();
  return found;
}

for (const lang of ["sv", "ar"]) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [360, 1280]) {
      test(`${lang}, ${colorScheme}, ${width} px`, async (t) => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
        const page = await context.newPage();
        const foreign = [];
        page.on("request", (request) => request.url().startsWith(site.url) || foreign.push(request.url()));
        for (const [kind, path] of Object.entries(await pages(lang))) {
          await t.test(kind, async () => {
            await page.goto(site.url + path);
            await page.screenshot({ path: `${pictures}${kind}.${lang}.${colorScheme}.${width}.png`, fullPage: true });
            const { content, view } = await page.evaluate(() => ({
              content: document.documentElement.scrollWidth,
              view: document.documentElement.clientWidth,
            }));
            assert.ok(content <= view, `${path} is ${content} px wide in a window of ${view} px`);
            await page.evaluate(axe);
            const { violations } = await page.evaluate((only) => window.axe.run({ runOnly: { type: "rule", values: only } }), rules);
            assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`), []);
          });
        }
        assert.deepEqual(foreign, [], "nothing is asked of another origin");
        await context.close();
      });
    }
  }
}
