import { analyticsRow } from "../analytics-row.ts";
import type { LibraryTool } from "../library-row.ts";

const ga4 = {
  key: "ga4",
  provider: {
    name: "Google",
    isOperator: false,
    country: "US",
    privacyUrl: "https://policies.google.com/privacy",
  },
  source: {
    url: "https://support.google.com/analytics/answer/11397207",
    checkedOn: "2026-11-22",
  },
} as const;

const twoYears = {
  retention: { amount: 2, unit: "year" },
  retentionNote: "browsersMayShorten",
} as const;

/** Google Analytics 4 without a link to Google Ads, which would set further cookies. */
export const googleAnalyticsTool: LibraryTool = {
  key: ga4.key,
  rows: [
    analyticsRow(ga4, { names: ["_ga"], purpose: "recognisesBrowser", ...twoYears }),
    analyticsRow(ga4, { names: ["_ga_*"], purpose: "keepsVisitState", ...twoYears }),
  ],
};
