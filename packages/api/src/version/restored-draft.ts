import type { Tx } from "@cookiedesk/db/connect";
import { hashSchema } from "@cookiedesk/domain/hash";
import type { PolicyInputs } from "@cookiedesk/domain/policy/resolve";
import { manifestSchema } from "@cookiedesk/domain/seal/manifest";
import type { Sealed } from "@cookiedesk/domain/seal/sealed";
import { sealCatalogue } from "@cookiedesk/domain/seal/sealed-catalogue";

import { loadCatalogue } from "../catalogue/store.ts";
import type { PlatformDraft } from "../policy/load-draft.ts";
import { notFound } from "../trpc.ts";
import { type KeptDraft, keptDraftSchema } from "./kept-draft.ts";
import { findVersion, readBaseContent, readInputs, readSealed } from "./store.ts";
import type { RestoreDifference } from "./restore-view.ts";

/** A published version, as the draft that it would be again. */
export interface RestoredDraft {
  readonly number: number;
  readonly contentHash: string;
  readonly target: KeptDraft;
  /** What the target resolves from, with today's address. */
  readonly inputs: PolicyInputs;
  /** The catalogue of the version, where today's is another. */
  readonly catalogue: Sealed | null;
  /** What the version said and a restored draft does not. */
  readonly differs: readonly RestoreDifference[];
}

/** Opens a version from its sealed inputs, on top of the draft whose address and unpublished languages stay. */
export async function readRestoredDraft(
  tx: Tx,
  { platform }: PlatformDraft,
  number: number,
): Promise<RestoredDraft> {
  const row = await findVersion(tx, platform.id, number);
  if (row === null) throw notFound("version");
  const manifest = manifestSchema.parse(await readSealed(tx, row.versionHash));
  const inputs = await readInputs(tx, manifest.inputs);
  const base = await readBaseContent(tx, hashSchema.parse(row.baseVersion.contentHash));

  const sealedCatalogue = sealCatalogue(inputs.catalogue);
  const isToday = sealedCatalogue.hash === sealCatalogue(await loadCatalogue(tx)).hash;
  const catalogue = isToday ? null : sealedCatalogue;
  const { id, key, name } = row.baseVersion.basePolicy;
  const inPreparation = platform.locales.filter(
    ({ locale }) => !inputs.locales.some((live) => live === locale),
  );
  return {
    number,
    contentHash: row.contentHash,
    target: keptDraftSchema.parse({
      name: inputs.platform.name,
      facts: inputs.facts,
      defaultLocale: manifest.defaultLocale,
      locales: [
        ...inputs.locales.map((locale) => ({ locale, live: true })),
        ...inPreparation.map(({ locale }) => ({ locale, live: false })),
      ],
      base: {
        id,
        key,
        name,
        following: "pinned",
        taken: { id: row.baseVersion.id, number: row.baseVersion.number },
      },
      catalogueHash: catalogue?.hash ?? null,
      overrides: inputs.overrides,
      own: inputs.own,
    }),
    inputs: {
      ...inputs,
      platform: { name: inputs.platform.name, url: platform.url },
      base: { title: base.title, sections: base.sections, cookies: base.cookies },
    },
    catalogue,
    differs: [
      ...difference("url", inputs.platform.url, platform.url),
      ...difference("slug", manifest.platform, platform.slug),
    ],
  };
}

function difference(
  what: RestoreDifference["what"],
  before: string,
  today: string,
): RestoreDifference[] {
  return before === today ? [] : [{ what, before, today }];
}
