import { matchesName } from "./name-pattern.ts";
import type { JudgedPurpose } from "./finding.ts";

/** Who sets a cookie of a well-known name, and for what. `fact` is the value that the fact `analytics` has for it. */
export interface KnownCookie {
  readonly names: readonly string[];
  readonly tool: string;
  readonly purpose: JudgedPurpose;
  readonly fact?: string;
}

/** The analytics or marketing tool whose cookie this name is, or null. The name may be a pattern itself (`_ga*`). */
export function knownCookie(name: string): KnownCookie | null {
  const plain = name.replaceAll("*", "");
  return knownCookies.find(({ names }) => names.some((known) => matchesName(known, plain))) ?? null;
}

/** The tools that the fact `analytics` can name, by its value. */
export const analyticsTools: ReadonlySet<string> = new Set(["matomo", "ga4", "xiti", "piano"]);

/**
 * Names that are distinctive enough to be told without domain or provider, from the vendors' own documentation. Short
 * or common names (`fr`, `uid`, `sessionid`) are left out: they are other things elsewhere.
 */
const knownCookies: readonly KnownCookie[] = [
  {
    tool: "Google Analytics",
    purpose: "statistics",
    fact: "ga4",
    names: [
      "_ga",
      "_ga_*",
      "_gid",
      "_gat",
      "_gat_*",
      "__utma",
      "__utmb",
      "__utmc",
      "__utmt",
      "__utmz",
    ],
  },
  {
    tool: "Matomo",
    purpose: "statistics",
    fact: "matomo",
    names: ["_pk_id*", "_pk_ses*", "_pk_ref*", "_pk_cvar*", "_pk_hsr*", "_pk_testcookie*", "_pk_*"],
  },
  {
    tool: "AT Internet",
    purpose: "statistics",
    fact: "xiti",
    names: ["xtvrn", "xtan", "xtant", "atuserid", "atidvisitor", "atauthority", "xtidc"],
  },
  {
    tool: "Piano Analytics",
    purpose: "statistics",
    fact: "piano",
    names: ["_pcid", "_pctx", "_pprv", "pa_user", "pa_privacy", "pa_vid"],
  },
  { tool: "Hotjar", purpose: "statistics", names: ["_hj*"] },
  { tool: "Microsoft Clarity", purpose: "statistics", names: ["_clck", "_clsk", "CLID"] },
  { tool: "Adobe Analytics", purpose: "statistics", names: ["s_vi", "s_fid", "AMCV_*", "AMCVS_*"] },
  { tool: "Amplitude", purpose: "statistics", names: ["amplitude_id*"] },
  { tool: "Mixpanel", purpose: "statistics", names: ["mp_*_mixpanel"] },
  {
    tool: "Google Ads",
    purpose: "marketing",
    names: ["_gcl_*", "IDE", "__gads", "__gpi", "_gac_*"],
  },
  { tool: "Meta", purpose: "marketing", names: ["_fbp", "_fbc"] },
  { tool: "Microsoft Advertising", purpose: "marketing", names: ["_uetsid", "_uetvid", "MUID"] },
  {
    tool: "LinkedIn",
    purpose: "marketing",
    names: ["li_fat_id", "UserMatchHistory", "AnalyticsSyncHistory", "bcookie"],
  },
  { tool: "TikTok", purpose: "marketing", names: ["_ttp", "_tt_enable_cookie"] },
  { tool: "Pinterest", purpose: "marketing", names: ["_pin_unauth", "_pinterest_ct_ua"] },
  { tool: "Criteo", purpose: "marketing", names: ["cto_bundle", "cto_bidid"] },
  { tool: "HubSpot", purpose: "marketing", names: ["hubspotutk", "__hstc", "__hssc", "__hssrc"] },
  { tool: "YouTube", purpose: "marketing", names: ["VISITOR_INFO1_LIVE"] },
];
