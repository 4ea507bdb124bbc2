import { Navigate, useParams, useSearchParams } from "react-router";

import { compareAddress, type SideAddress } from "../../../shared/compare-address.ts";

/** `/platforms/:slug/compare?a=7&b=draft` and `/bases/:key/compare?a=1&b=draft`: links to it lead to the one comparison. */
export function Component() {
  const { slug, key } = useParams();
  const [query] = useSearchParams();
  const side = (name: "a" | "b", otherwise: "draft" | "live"): SideAddress => {
    const text = query.get(name) ?? otherwise;
    const number = /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : null;
    if (slug === undefined) return { kind: "base", key: key ?? "", at: number ?? "draft" };
    return { kind: "platform", key: slug, at: number ?? (text === "live" ? "live" : "draft") };
  };
  return <Navigate to={compareAddress(side("a", "live"), side("b", "draft"))} replace />;
}
