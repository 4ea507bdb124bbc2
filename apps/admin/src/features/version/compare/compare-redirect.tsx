import { Navigate, useParams, useSearchParams } from "react-router";

import { compareWithin, type SideAddress } from "../../../shared/compare-address.ts";

/** `/platforms/:slug/compare?a=7&b=draft` and `/bases/:key/compare?a=1&b=draft`: links to it lead to the one comparison. */
export function Component() {
  const { slug, key = "" } = useParams();
  const [query] = useSearchParams();
  const place = slug === undefined ? `/bases/${key}` : `/platforms/${slug}`;
  return (
    <Navigate
      to={compareWithin(place, readAt(query.get("a") ?? "live"), readAt(query.get("b") ?? "draft"))}
      replace
    />
  );
}

function readAt(text: string): SideAddress["at"] {
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  return text === "live" ? "live" : "draft";
}
