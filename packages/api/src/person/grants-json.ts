import type { Grant } from "@cookiedesk/domain/access/grant";
import type { Json } from "@cookiedesk/domain/canonical-json";

/** Roles as the audit keeps them. */
export function grantsJson(grants: readonly Grant[]): Json {
  return grants.map(({ role, group, locales }) => ({ role, group, locales: [...locales] }));
}
