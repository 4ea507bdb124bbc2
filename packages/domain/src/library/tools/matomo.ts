import { analyticsRow } from "../analytics-row.ts";
import type { LibraryTool } from "../library-row.ts";

const matomo = {
  key: "matomo",
  provider: {
    name: "Matomo",
    isOperator: false,
    // Whoever hosts it decides where the data goes, often the portal's own operator.
    country: null,
    privacyUrl: "https://matomo.org/privacy-policy/",
  },
  source: { url: "https://matomo.org/faq/general/faq_146/", checkedOn: "2026-11-22" },
} as const;

const thirtyMinutes = { amount: 30, unit: "minute" } as const;

/** Matomo with its cookies switched on; the periods are its defaults. */
export const matomoTool: LibraryTool = {
  key: matomo.key,
  rows: [
    analyticsRow(matomo, {
      names: ["_pk_id*"],
      purpose: "recognisesBrowser",
      retention: { amount: 13, unit: "month" },
    }),
    analyticsRow(matomo, {
      names: ["_pk_ses*"],
      purpose: "groupsVisit",
      retention: thirtyMinutes,
    }),
    analyticsRow(matomo, {
      names: ["_pk_ref*"],
      purpose: "remembersArrival",
      retention: { amount: 6, unit: "month" },
    }),
    analyticsRow(matomo, {
      names: ["_pk_cvar*"],
      purpose: "carriesDetails",
      retention: thirtyMinutes,
    }),
    analyticsRow(matomo, {
      names: ["_pk_hsr*"],
      purpose: "marksRecording",
      retention: thirtyMinutes,
    }),
    analyticsRow(matomo, {
      names: ["_pk_testcookie*"],
      purpose: "testsCookies",
      retention: "session",
    }),
  ],
};
