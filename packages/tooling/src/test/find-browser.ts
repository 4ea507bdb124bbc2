import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

import { chromium } from "@playwright/test";

/**
 * The path of a Chromium: CHROMIUM_PATH, Playwright's own, or the system's; as root on Debian it is installed.
 * Where there is none, the error names the command that gets one.
 */
export function findBrowser(): string {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
  }
  const found = installedBrowser();
  if (found !== null) return found;

  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) installOnDebian();
  const installed = installedBrowser();
  if (installed !== null) return installed;
  throw new Error(
    "The journeys need a Chromium, and none was found. Install one (npx playwright install chromium, " +
      "or sudo apt-get install -y chromium), or name one in CHROMIUM_PATH.",
  );
}

function installedBrowser(): string | null {
  const places = [chromium.executablePath(), "/usr/bin/chromium", onPath("google-chrome")];
  return places.find((place) => place !== null && existsSync(place)) ?? null;
}

function onPath(program: string): string | null {
  const { status, stdout } = spawnSync("sh", ["-c", `command -v ${program}`], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

function installOnDebian() {
  console.error("Installing Chromium (once)…");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const aptGet = (...args: string[]) =>
    execFileSync("apt-get", args, { stdio: ["ignore", 2, 2], env: environment });
  aptGet("-qq", "update");
  aptGet("-qq", "install", "-y", "--no-install-recommends", "chromium");
}
