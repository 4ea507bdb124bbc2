import { expect } from "vitest";

import { conflictsOf, inOrder } from "./model-page.ts";
import {
  at,
  baseAt,
  locales,
  type Model,
  type PartKind,
  partOf,
  partsOf,
  type Place,
  placeKey,
  platformAt,
  see,
  type Subject,
  versionOf,
} from "./model-policy.ts";
import type { World } from "./test-world.ts";

type Api = World["people"][number];
type EditorView = Awaited<ReturnType<Api["policy"]["open"]>>;
type EditorPart = EditorView["parts"][number] | EditorView["cookies"][number];

/** The order key that a part has for its subject. */
export async function orderKeyOf(
  world: World,
  subject: Subject,
  { kind, key }: { kind: PartKind; key: string },
): Promise<string> {
  const view = await at(world.people, 0).policy.open({ subject: world.idOf(subject) });
  const part = allParts(view).find(({ ref }) => ref.kind === kind && ref.key === key);
  if (part === undefined) throw new Error(`${kind} ${key} is not on the page`);
  return part.orderKey;
}

/** Fails unless the API shows of a draft exactly what the model says: fields, order, conflicts, stand and count of edits. */
export async function expectSameDraft(model: Model, world: World, subject: Subject): Promise<void> {
  const view = await at(world.people, 0).policy.open({ subject: world.idOf(subject) });
  expect(shownBy(view)).toEqual(saidBy(model, subject));
}

const textFields: Readonly<Record<PartKind, readonly string[]>> = {
  policy: ["title"],
  section: ["heading", "body"],
  cookie: ["purpose"],
};
const scalarFields: Readonly<Record<PartKind, readonly string[]>> = {
  policy: [],
  section: ["hidden", "orderKey"],
  cookie: ["hidden", "names", "retention"],
};

function shownBy(view: EditorView) {
  return {
    edits: view.editRevision,
    stand:
      view.base === null ? null : { version: view.base.version, following: view.base.following },
    live: view.live?.number ?? null,
    sections: view.parts.slice(1).map(({ ref }) => ref.key),
    cookies: view.cookies.map(({ ref }) => ref.key),
    fields: Object.fromEntries(allParts(view).flatMap((part) => fieldsShown(part))),
    conflicts: view.conflicts
      .map(({ part, field, locale, own, base, partGone, revision }) => ({
        place: placeKey({ ...part, field, locale }),
        own,
        base,
        partGone,
        revision,
      }))
      .toSorted(byPlace),
  };
}

function fieldsShown(part: EditorPart) {
  const { kind, key } = part.ref;
  const prose: Readonly<Record<string, Readonly<Record<string, Shown>> | undefined>> = part.prose;
  const scalars: Readonly<Record<string, Shown>> = {
    hidden: part.hidden,
    ...("scalars" in part ? part.scalars : {}),
  };
  const texts = textFields[kind].flatMap((field) =>
    locales.map((locale) => [field, locale, prose[field]?.[locale]] as const),
  );
  const rest = scalarFields[kind].map((field) => [field, null, scalars[field]] as const);
  return [...texts, ...rest].flatMap(([field, locale, shown]) =>
    shown === undefined
      ? []
      : [
          [
            placeKey({ kind, key, field, locale }),
            {
              value: shown.value,
              base: shown.base,
              revision: shown.revision,
              conflict: shown.conflict,
            },
          ] as const,
        ],
  );
}

interface Shown {
  readonly value: unknown;
  readonly base: unknown;
  readonly revision: number;
  readonly conflict: boolean;
}

function saidBy(model: Model, subject: Subject): ReturnType<typeof shownBy> {
  const isBase = subject.kind === "base";
  const owner = isBase ? baseAt(model, subject) : platformAt(model, subject);
  const platform = isBase ? null : platformAt(model, subject);
  const sections = inOrder(model, subject, "section");
  const cookies = inOrder(model, subject, "cookie");
  const parts = [{ kind: "policy" as const, key: "policy" }, ...sections, ...cookies];
  return {
    edits: owner.edits,
    stand:
      platform === null
        ? null
        : { version: versionOf(model, platform).number, following: platform.following },
    live: owner.versions.at(-1)?.number ?? null,
    sections: sections.map(({ key }) => key),
    cookies: cookies.map(({ key }) => key),
    fields: Object.fromEntries(parts.flatMap((part) => fieldsSaid(model, subject, part))),
    conflicts: isBase
      ? []
      : conflictsOf(model, subject)
          .map(({ place, seen }) => ({
            place: placeKey(place),
            own: seen.value,
            base: seen.base,
            partGone: seen.partGone,
            revision: seen.revision,
          }))
          .toSorted(byPlace),
  };
}

function fieldsSaid(
  model: Model,
  subject: Subject,
  { kind, key }: { kind: PartKind; key: string },
) {
  const isOwn = partOf(partsOf(model, subject), { kind, key }) !== undefined;
  const places: Place[] = [
    ...textFields[kind].flatMap((field) => locales.map((locale) => ({ kind, key, field, locale }))),
    ...scalarFields[kind].map((field) => ({ kind, key, field, locale: null })),
  ];
  return places
    .filter(({ field }) => field !== "orderKey")
    .map((place) => {
      const seen = see(model, subject, place);
      if (seen === null) throw new Error(placeKey(place));
      const { value, base, revision, conflict } = seen;
      // Own parts are taken away, not hidden.
      const said = isOwn && place.field === "hidden" ? false : value;
      return [placeKey(place), { value: said, base, revision, conflict }] as const;
    });
}

function allParts({ parts, cookies }: EditorView): EditorPart[] {
  return [...parts, ...cookies];
}

function byPlace(a: { place: string }, b: { place: string }): number {
  return a.place < b.place ? -1 : 1;
}
