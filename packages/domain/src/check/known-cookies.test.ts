import { expect, test } from "vitest";

import { analyticsTools, knownCookie } from "./known-cookies.ts";

test.each([
  ["_ga", "Google Analytics", "statistics"],
  ["_ga*", "Google Analytics", "statistics"],
  ["_ga_1ABCD2EF", "Google Analytics", "statistics"],
  ["_gid", "Google Analytics", "statistics"],
  ["__utmz", "Google Analytics", "statistics"],
  ["_pk_id.1.abcd", "Matomo", "statistics"],
  ["_pk_*", "Matomo", "statistics"],
  ["atuserid", "AT Internet", "statistics"],
  ["_pcid", "Piano Analytics", "statistics"],
  ["_hjSessionUser_1", "Hotjar", "statistics"],
  ["_fbp", "Meta", "marketing"],
  ["_gcl_au", "Google Ads", "marketing"],
  ["IDE", "Google Ads", "marketing"],
  ["CLID", "Microsoft Clarity", "statistics"],
  ["AMCV_1%40AdobeOrg", "Adobe Analytics", "statistics"],
  ["amplitude_id_1", "Amplitude", "statistics"],
  ["mp_1_mixpanel", "Mixpanel", "statistics"],
  ["MUID", "Microsoft Advertising", "marketing"],
  ["UserMatchHistory", "LinkedIn", "marketing"],
  ["_ttp", "TikTok", "marketing"],
  ["_pinterest_ct_ua", "Pinterest", "marketing"],
  ["cto_bundle", "Criteo", "marketing"],
  ["hubspotutk", "HubSpot", "marketing"],
  ["VISITOR_INFO1_LIVE", "YouTube", "marketing"],
])("%s is a cookie of %s, for %s", (name, tool, purpose) => {
  expect(knownCookie(name)).toMatchObject({ tool, purpose });
});

test.each([
  "sessionid",
  "csrftoken",
  "cookies_preferences",
  "django_language",
  "ide",
  "_game",
  "fr",
  "*",
])("%s is nobody's in particular", (name) => {
  expect(knownCookie(name)).toBeNull();
});

test.each([
  ["_ga", "ga4"],
  ["_pk_ses*", "matomo"],
  ["xtvrn", "xiti"],
  ["pa_privacy", "piano"],
])("%s belongs to the fact %s", (name, fact) => {
  expect(knownCookie(name)?.fact).toBe(fact);
  expect(analyticsTools).toContain(fact);
});
