import type { Tx } from "@cookiedesk/db/connect";

import type { Subject } from "./view.ts";

/** Whether a subject has a locale, live or in preparation. */
export async function hasLocale(tx: Tx, { kind, id }: Subject, locale: string): Promise<boolean> {
  const count =
    kind === "base"
      ? await tx.basePolicyLocale.count({ where: { basePolicyId: id, locale } })
      : await tx.platformLocale.count({ where: { platformId: id, locale } });
  return count > 0;
}

/** Gives a subject a locale, or makes the one it has live or a preparation. */
export async function writeLocale(
  tx: Tx,
  { kind, id }: Subject,
  { locale, live }: { locale: string; live: boolean },
): Promise<void> {
  if (kind === "base") {
    const key = { basePolicyId: id, locale };
    await tx.basePolicyLocale.upsert({
      where: { basePolicyId_locale: key },
      create: { ...key, live },
      update: { live },
    });
    return;
  }
  const key = { platformId: id, locale };
  await tx.platformLocale.upsert({
    where: { platformId_locale: key },
    create: { ...key, live },
    update: { live },
  });
}

/** Takes a locale away from a subject; what was written in it stays. */
export async function deleteLocale(tx: Tx, { kind, id }: Subject, locale: string): Promise<void> {
  if (kind === "base") {
    await tx.basePolicyLocale.delete({
      where: { basePolicyId_locale: { basePolicyId: id, locale } },
    });
  } else {
    await tx.platformLocale.delete({ where: { platformId_locale: { platformId: id, locale } } });
  }
}
