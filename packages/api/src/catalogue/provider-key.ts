import { freeKey } from "@cookiedesk/domain/policy/free-key";
import { providerKeySchema } from "@cookiedesk/domain/policy/provider";

/** A provider's key, made out of its name, that none of these providers has. */
export function freeProviderKey(
  name: string,
  providers: readonly { readonly key: string }[],
): string {
  return freeKey(keyFrom(name), (wanted) => providers.some(({ key }) => key === wanted));
}

function keyFrom(name: string): string {
  const key = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  return providerKeySchema.safeParse(key).success ? key : "provider";
}
