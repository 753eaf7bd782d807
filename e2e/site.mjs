// Starts the whole product as `cargo run` does, in a data folder of its own, and opens browsers on it.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

export const root = new URL("..", import.meta.url).pathname;
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

// What `serve` prints when it is ready: the site's address, then the desk's one-time link.
const SITE = /https?:\/\/127\.0\.0\.1:\d+\//;
const DESK = /https?:\/\/\S+\/desk\/login\/\S+/;

/** A started site: `{ url, desk, data, stop }`. Its log is printed when the start fails. */
export async function startSite({ port, now, env = {}, folder = root }) {
  const data = mkdtempSync(join(tmpdir(), "motesplats-e2e-"));
  const args = ["serve", "--root", folder, "--port", String(port), "--data", data, ...(now ? ["--now", now] : [])];
  const child = spawn(join(target, "debug", "site-gen"), args, {
    env: { ...process.env, SIGNUP_RATE_LIMIT: "0", NO_COLOR: "1", ...env },
  });
  let log = "";
  const ready = new Promise((resolve, reject) => {
    const listen = (chunk) => {
      log += chunk;
      if (DESK.test(log)) resolve({ url: log.match(SITE)[0].replace(/\/$/, ""), desk: log.match(DESK)[0] });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", (code) => reject(new Error(`site-gen serve ended with ${code} before it was ready:\n${log}`)));
    setTimeout(() => reject(new Error(`site-gen serve was not ready after 120 s:\n${log}`)), 120_000).unref();
  });
  const stop = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGINT");
    const code = await ended;
    rmSync(data, { recursive: true, force: true });
    return code;
  };
  return { ...(await ready), data, stop };
}

/** The `count`th mail to an address, once the worker has written it; it runs every minute. */
export async function mailTo(site, address, count) {
  const folder = join(site.data, "mail");
  for (const patience = Date.now() + 150_000; Date.now() < patience; await new Promise((wait) => setTimeout(wait, 500))) {
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".eml")) : [];
    const paths = files.map((name) => join(folder, name)).sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
    const mails = paths.map((path) => readMail(readFileSync(path, "utf8"))).filter((mail) => mail.to === address);
    if (mails.length >= count) return mails[count - 1];
  }
  throw new Error(`mail ${count} to ${address} was not sent within 150 s`);
}

/** A mail's headers, recipient, subject and plain text (RFC 2045: quoted-printable and base64; RFC 2047: encoded words). */
function readMail(raw) {
  const [headers, ...rest] = raw.replaceAll("\r\n", "\n").split("\n\n");
  const part = rest.join("\n\n").split(/^--.+$/m).find((it) => /Content-Type: text\/plain/i.test(it)) ?? "";
  const [partHeaders, ...lines] = part.trimStart().split("\n\n");
  const text = decode(lines.join("\n\n"), /base64/i.test(partHeaders) ? "b" : "q");
  const unfolded = headers.replaceAll(/\n[ \t]+/g, " ");
  const header = (name) => unfolded.match(new RegExp(`^${name}: (.*)$`, "mi"))?.[1] ?? "";
  const word = (_, encoding, word) => decode(encoding.toLowerCase() === "q" ? word.replaceAll("_", " ") : word, encoding.toLowerCase());
  const subject = header("Subject").replaceAll(/\?=\s+=\?/g, "?==?").replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, word);
  return { headers: unfolded, to: header("To").replace(/^.*<(.*)>$/, "$1"), subject, text };
}

function decode(text, encoding) {
  if (encoding === "b") return Buffer.from(text, "base64").toString("utf8");
  const bytes = text.replaceAll(/=\n/g, "").replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

export async function startBrowser() {
  const executablePath = process.env.CHROMIUM ?? browsers.find((path) => existsSync(path));
  if (!executablePath) throw new Error("no Chromium was found; install Debian's package `chromium` or set CHROMIUM");
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
