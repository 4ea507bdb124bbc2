import { analyticsRow } from "../analytics-row.ts";
import type { LibraryTool } from "../library-row.ts";

const xiti = {
  key: "xiti",
  provider: {
    name: "AT Internet",
    isOperator: false,
    country: "FR",
    privacyUrl: "https://piano.io/privacy-policy/",
  },
  source: {
    url: "https://developers.atinternet-solutions.com/as2-tagging-fr/javascript-fr/bien-commencer-javascript-fr/cookies-at-internet-javascript-fr/",
    checkedOn: "2026-11-22",
  },
} as const;

const serverSide = {
  url: "https://developers.atinternet-solutions.com/piano-analytics/data-collection/general/cookie-storage",
  checkedOn: "2026-11-22",
};

const thirteenMonths = { amount: 13, unit: "month" } as const;

/** AT Internet's SmartTag (XiTi), which Piano Analytics replaces; the periods are its defaults. */
export const xitiTool: LibraryTool = {
  key: xiti.key,
  rows: [
    analyticsRow(xiti, {
      names: ["atuserid"],
      purpose: "recognisesBrowser",
      retention: thirteenMonths,
    }),
    analyticsRow(xiti, {
      names: ["atidvisitor"],
      purpose: "listsSitesSeen",
      retention: { amount: 6, unit: "month" },
    }),
    analyticsRow(xiti, {
      names: ["atauthority"],
      purpose: "keepsMeasurementChoice",
      retention: thirteenMonths,
    }),
    analyticsRow(xiti, {
      names: ["atreman"],
      purpose: "remembersCampaign",
      retention: { amount: 30, unit: "day" },
    }),
    analyticsRow(xiti, {
      names: ["atsession"],
      purpose: "countsCampaignOnce",
      retention: { amount: 30, unit: "minute" },
    }),
    analyticsRow(xiti, {
      names: ["atredir"],
      purpose: "bridgesRedirect",
      retention: { amount: 1, unit: "minute", atMost: true },
      retentionNote: "halfMinute",
    }),
    analyticsRow(
      { ...xiti, source: serverSide },
      {
        names: ["atid", "atidx", "idrxvr"],
        purpose: "recognisesAcrossSites",
        retention: thirteenMonths,
        party: "third",
        domain: ".xiti.com",
      },
    ),
  ],
};
