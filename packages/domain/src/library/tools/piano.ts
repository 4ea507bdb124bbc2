import { analyticsRow } from "../analytics-row.ts";
import type { LibraryTool } from "../library-row.ts";

const piano = {
  key: "piano",
  provider: {
    name: "Piano Analytics",
    isOperator: false,
    country: "FR",
    privacyUrl: "https://piano.io/privacy-policy/",
  },
  source: {
    url: "https://developers.piano.io/analytics/data-collection/general/cookie-storage/",
    checkedOn: "2026-11-22",
  },
} as const;

const thirteenMonths = { amount: 13, unit: "month" } as const;

/** Piano Analytics by its JavaScript library; `pa_vid` and `pa_privacy` are what releases before 6.8 set. */
export const pianoTool: LibraryTool = {
  key: piano.key,
  rows: [
    analyticsRow(piano, {
      names: ["_pcid"],
      purpose: "recognisesBrowser",
      retention: thirteenMonths,
    }),
    analyticsRow(piano, {
      names: ["_pctx"],
      purpose: "sharesContext",
      retention: thirteenMonths,
    }),
    analyticsRow(piano, {
      names: ["_pprv", "pa_privacy"],
      purpose: "keepsMeasurementChoice",
      retention: thirteenMonths,
    }),
    analyticsRow(piano, {
      names: ["pa_user"],
      purpose: "keepsUserDetails",
      retention: thirteenMonths,
    }),
    analyticsRow(piano, {
      names: ["pa_vid"],
      purpose: "recognisesBrowser",
      retention: thirteenMonths,
    }),
  ],
};
