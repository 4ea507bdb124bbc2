import type { Tx } from "@cookiedesk/db/connect";
import type { Provider } from "@cookiedesk/domain/policy/provider";
import { type BaseProposal, formBase } from "@cookiedesk/importer/form-base";
import type { ImportedDocument, ImportRefusal } from "@cookiedesk/importer/imported-document";

import { findProviderNames, insertProvider } from "../catalogue/provider-store.ts";
import { recordAct } from "../audit/store.ts";
import { type BaseName, insertBase } from "../base-policy/store.ts";
import type { ActorContext } from "../context.ts";
import { lockKeys } from "../policy/lock-store.ts";
import { inTransaction } from "../transaction.ts";
import { findTargetBase, importBase, type TargetBase } from "./import-base.ts";
import type { NotWritten } from "./import-parts.ts";
import { type ImportedPlatform, importPlatform } from "./import-platform.ts";
import { asImporter } from "./imported-field.ts";
import type { ImportInput } from "./input.ts";
import { readFiles } from "./recognise-files.ts";
import type { SourceFile } from "./recogniser.ts";
import { findKnownDocuments, keepDocument, lockImports, type ReadFile } from "./store.ts";
import type { ImportResult, ImportWarning } from "./view.ts";

/** Makes drafts of files as the back office sends them. */
export async function importDocuments(
  ctx: ActorContext,
  { files, basePolicyId }: ImportInput,
): Promise<ImportResult> {
  const bytes = files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, "base64") }));
  return importFiles(ctx, bytes, basePolicyId);
}

/**
 * Makes or updates drafts: one base out of what the documents share, with those of earlier imports, and a platform for
 * each. The same files a second time change nothing; what people wrote in between stays and is named.
 */
export async function importFiles(
  ctx: ActorContext,
  files: readonly SourceFile[],
  basePolicyId?: string,
): Promise<ImportResult> {
  const { read, refused } = await readFiles(ctx, files);
  if (read.length === 0) return { base: null, platforms: [], refused: [...refused], warnings: [] };
  return inTransaction(ctx.db, async (tx) => importRead(tx, ctx, { read, refused, basePolicyId }), {
    seconds: 300,
  });
}

interface ToImport {
  readonly read: readonly ReadFile[];
  readonly refused: readonly ImportRefusal[];
  readonly basePolicyId: string | undefined;
}

async function importRead(
  tx: Tx,
  ctx: ActorContext,
  { read, refused, basePolicyId }: ToImport,
): Promise<ImportResult> {
  // Two imports at once would form the same base twice.
  await lockImports(tx);
  const writer = asImporter(ctx);
  const target = await findTargetBase(tx, ctx, basePolicyId);
  // Documents that change nothing are kept all the same, with who had them read.
  await recordAct(tx, ctx, {
    subject: { kind: "base", id: target.id },
    after: { files: read.map(({ document }) => document.file) },
  });
  if (target.created) await insertBase(tx, writer, namesOf(target));
  await lockKeys(tx, { kind: "base", id: target.id });
  const documents = read.map(({ document }) => document);
  const proposal = formBase(newestOf([...(await findKnownDocuments(tx, target.id)), ...documents]));

  const providers = await ensureProviders(tx, writer, proposal.providers);
  const { base, platforms } = renameProviders(proposal, providers);
  const outcome = await importBase(tx, writer, target, base);
  const warnings: ImportWarning[] = [
    ...proposal.warnings.map((warning) => ({ file: null, ...warning })),
    ...outcome.notWritten.map((one) => toWarning(null, one)),
  ];

  const ofTheseFiles = new Set(documents.map(({ file }) => file));
  const described: ImportResult["platforms"] = [];
  const platformOf = new Map<string, ImportedPlatform>();
  for (const one of platforms) {
    const imported = await importPlatform(tx, writer, target.id, one);
    if (!ofTheseFiles.has(one.file)) continue;
    if (!imported.followsOther) platformOf.set(one.url, imported);
    warnings.push(
      ...one.warnings.map((warning) => ({ file: one.file, ...warning })),
      ...imported.notWritten.map((kept) => toWarning(one.file, kept)),
      ...(imported.followsOther ? [followsOther(one.file, imported)] : []),
    );
    const { id, slug, name, created, overrides } = imported;
    const before = described.find((platform) => platform.id === id);
    const count = one.warnings.length + imported.notWritten.length + (before?.warnings ?? 0);
    if (before === undefined)
      described.push({ id, slug, name, created, overrides, warnings: count });
    else Object.assign(before, { created: created || before.created, overrides, warnings: count });
  }
  for (const file of read) {
    await keepDocument(
      tx,
      ctx,
      file,
      platformOf.get(file.document.platform?.url ?? "")?.id ?? null,
    );
  }
  return {
    base: { ...namesOf(target), created: target.created, changedTexts: outcome.written },
    platforms: described,
    refused: [...refused],
    warnings,
  };
}

function namesOf({ id, key, name }: TargetBase): BaseName {
  return { id, key, name };
}

/** The last document of each platform and locale; those of no platform all count. */
function newestOf(documents: readonly ImportedDocument[]): ImportedDocument[] {
  const newest = new Map<string, ImportedDocument>();
  for (const document of documents) {
    const place =
      document.platform === null ? document.file : `${document.platform.url} ${document.locale}`;
    newest.delete(place);
    newest.set(place, document);
  }
  return [...newest.values()];
}

/** Makes the providers that are missing. Answers the key of each proposed one: one of the same name is the same. */
async function ensureProviders(
  tx: Tx,
  ctx: ActorContext,
  proposed: readonly Provider[],
): Promise<Map<string, string>> {
  const known = await findProviderNames(tx);
  const keys = new Map<string, string>();
  for (const provider of proposed) {
    const same =
      known.find(({ name }) => name.toLowerCase() === provider.name.toLowerCase()) ??
      known.find(({ key }) => key === provider.key);
    if (same === undefined) await insertProvider(tx, ctx, provider);
    keys.set(provider.key, same?.key ?? provider.key);
  }
  return keys;
}

function renameProviders({ base, platforms }: BaseProposal, keys: ReadonlyMap<string, string>) {
  const renamed = <Cookie extends { provider: string | null }>(cookies: readonly Cookie[]) =>
    cookies.map((cookie) => ({ ...cookie, provider: keyOf(cookie.provider) }));
  const keyOf = (key: string | null) => (key === null ? null : (keys.get(key) ?? key));
  return {
    base: { ...base, cookies: renamed(base.cookies) },
    platforms: platforms.map((platform) => ({
      ...platform,
      own: { ...platform.own, cookies: renamed(platform.own.cookies) },
      overrides: platform.overrides.map((override) =>
        override.field === "provider" && typeof override.value === "string"
          ? { ...override, value: keyOf(override.value) }
          : override,
      ),
    })),
  };
}

function toWarning(file: string | null, { code, ref, value }: NotWritten): ImportWarning {
  const place = "field" in ref ? `The ${ref.field} of “${ref.part.key}”` : `“${ref.part.key}”`;
  const reasons: Record<NotWritten["code"], string> = {
    kept_edit: `${place} was edited by hand since it was imported; the document's words were left out.`,
    kept_removed: `${place} was removed by hand since it was imported, and stays away.`,
    not_accepted: `${place} is nothing that a policy can hold.`,
  };
  return {
    file,
    code,
    message: reasons[code],
    excerpt: typeof value === "string" ? value : JSON.stringify(value),
  };
}

function followsOther(file: string, { name }: ImportedPlatform): ImportWarning {
  return {
    file,
    code: "follows_other_base",
    message: `${name} follows another base policy; nothing of it was changed.`,
    excerpt: null,
  };
}
