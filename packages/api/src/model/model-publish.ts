import { missingApprovals } from "./model-review.ts";
import { takeApart } from "./model-restore.ts";
import { conflictsOf, wholePage } from "./model-page.ts";
import { countEdit, type Saved } from "./model-edit.ts";
import {
  at,
  baseAt,
  type BaseVersion,
  type Following,
  type Model,
  partOf,
  type Part,
  platformAt,
  same,
  standsOn,
  type Subject,
  versionOf,
} from "./model-policy.ts";

/** All that a base's next version would hold, in one text, in whatever order it was written. */
export function wholeBase(parts: readonly Part[]): string {
  const lines = parts.flatMap(({ kind, key, fields }) => [
    `${kind} ${key}`,
    ...[...fields].flatMap(([field, { value }]) =>
      value === null ? [] : [`${kind} ${key} ${field} ${JSON.stringify(value)}`],
    ),
  ]);
  return lines.toSorted().join("\n");
}

/**
 * Why a draft cannot be published by somebody who looked at this text; what the checks find is not foretold here.
 * Nothing is written.
 */
export function refusals(model: Model, subject: Subject, looked: string): string[] {
  if (subject.kind === "base") {
    const { parts, versions } = baseAt(model, subject);
    const latest = versions.at(-1);
    const current = wholeBase(parts);
    return [
      ...(current === looked ? [] : ["edited_meanwhile"]),
      ...(latest !== undefined && wholeBase(latest.parts) === current ? ["nothing_new"] : []),
    ];
  }
  const current = wholePage(model, subject);
  const latest = platformAt(model, subject).versions.at(-1);
  return [
    ...(current === looked ? [] : ["edited_meanwhile"]),
    ...(latest?.page === current ? ["nothing_new"] : []),
    ...(conflictsOf(model, subject).length > 0 ? ["anchor_moved"] : []),
    ...missingApprovals(model, subject),
  ];
}

/** Publishes: the next number, and what it says for ever. */
export function publish(model: Model, subject: Subject, kind: "material" | "minor"): number {
  if (subject.kind === "base") {
    const { parts, versions } = baseAt(model, subject);
    versions.push({ number: versions.length + 1, kind, parts: structuredClone(parts) });
    return versions.length;
  }
  const platform = platformAt(model, subject);
  const { versions } = platform;
  platform.review = null;
  const madeOf = takeApart(model, subject);
  versions.push({ number: versions.length + 1, page: wholePage(model, subject), madeOf });
  return versions.length;
}

/** What a person asks a platform to stand on; a number of null: where it is, or the newest of another base. */
export interface StandRequest {
  readonly base: number;
  readonly following: Following;
  readonly number: number | null;
  readonly revision: number;
  /** The base version that the person was shown as the outcome. */
  readonly seen: number;
}

export type Stood = Saved | { readonly ok: false; readonly code: "refused"; problems: string[] };

/** The version that a request leads to, and the number that is noted as taken. */
export function leadsTo(
  model: Model,
  subject: Subject,
  { base, following, number }: Pick<StandRequest, "base" | "following" | "number">,
): { version: BaseVersion; taken: number | null } {
  const platform = platformAt(model, subject);
  const target = at(model.bases, base);
  const there =
    base === platform.base
      ? versionOf(model, platform)
      : at(target.versions, target.versions.length - 1);
  const taken = following === "follows" ? null : (number ?? there.number);
  return { version: standsOn(target, following, taken), taken };
}

/** Changes what a platform stands on, unless its own parts stand in the way or the outcome is not what was shown. */
export function stand(model: Model, subject: Subject, request: StandRequest): Stood {
  const platform = platformAt(model, subject);
  const { version, taken } = leadsTo(model, subject, request);
  const there = [...version.parts, ...at(model.bases, request.base).parts];
  const problems = [
    ...(version.number === request.seen ? [] : ["base_moved"]),
    ...(platform.own.some((part) => partOf(there, part) !== undefined) ? ["key_taken"] : []),
  ];
  if (problems.length > 0) return { ok: false, code: "refused", problems };

  const before = { base: platform.base, following: platform.following, taken: platform.taken };
  const after = { base: request.base, following: request.following, taken };
  const revision = platform.standRevision;
  if (same(before, after)) return { ok: true, revision, unchanged: true };
  if (revision !== request.revision)
    return { ok: false, code: "lost_race", theirs: null, at: revision };
  Object.assign(platform, after);
  platform.standRevision += 1;
  countEdit(model, subject);
  return { ok: true, revision: revision + 1, unchanged: false };
}
