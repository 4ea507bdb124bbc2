import { expect, test } from "vitest";

import { describeDevice } from "./describe-device.ts";

const mozilla = "Mozilla/5.0";
const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  ["Firefox", "Linux", `${mozilla} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`],
  [
    "Chrome",
    "Windows",
    `${mozilla} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36`,
  ],
  [
    "Edge",
    "Windows",
    `${mozilla} (Windows NT 10.0) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`,
  ],
  [
    "Opera",
    "macOS",
    `${mozilla} (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Chrome/140.0 Safari/537.36 OPR/120.0`,
  ],
  [
    "Safari",
    "macOS",
    `${mozilla} (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/18.0 Safari/605.1.15`,
  ],
  [
    "Safari",
    "iOS",
    `${mozilla} (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${webkit} Version/18.0 Mobile Safari/604.1`,
  ],
  [
    "Firefox",
    "iPadOS",
    `${mozilla} (iPad; CPU OS 18_0 like Mac OS X) ${webkit} FxiOS/140.0 Mobile Safari/605.1`,
  ],
  [
    "Chrome",
    "Android",
    `${mozilla} (Linux; Android 15; Pixel) ${webkit} Chrome/140.0 Mobile Safari/537.36`,
  ],
  [
    "Samsung Internet",
    "Android",
    `${mozilla} (Linux; Android 15) ${webkit} SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36`,
  ],
  [
    "Chrome",
    "ChromeOS",
    `${mozilla} (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/140.0 Safari/537.36`,
  ],
])("%s on %s is recognised", (browser, system, userAgent) => {
  expect(describeDevice(userAgent)).toEqual({ browser, system });
});

test("what is none of the usual has no name", () => {
  for (const text of ["", "curl/8.1", "<script>alert(1)</script>", "x".repeat(10_000)])
    expect(describeDevice(text)).toEqual({ browser: null, system: null });
});
