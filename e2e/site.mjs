// Starts the whole product as `cargo run` does, in a data folder of its own, and opens browsers on it.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const root = new URL("..", import.meta.url).pathname;
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

// What `serve` prints when it is ready: the site's address, then the desk's one-time link.
const SITE = /https?:\/\/127\.0\.0\.1:\d+\//;
const DESK = /https?:\/\/\S+\/desk\/login\/\S+/;

/** A started site: `{ url, desk, stop }`. Its log is printed when the start fails. */
export async function startSite({ port, now, env = {} }) {
  const data = mkdtempSync(join(tmpdir(), "motesplats-e2e-"));
  const args = ["serve", "--root", root, "--port", String(port), "--data", data, ...(now ? ["--now", now] : [])];
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
  return { ...(await ready), stop };
}

export async function startBrowser() {
  const executablePath = process.env.CHROMIUM ?? browsers.find((path) => existsSync(path));
  if (!executablePath) throw new Error("no Chromium was found; install Debian's package `chromium` or set CHROMIUM");
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
