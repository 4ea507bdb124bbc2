import type { Json } from "@cookiedesk/domain/canonical-json";
import { localeSchema } from "@cookiedesk/domain/locale";
import fc from "fast-check";

import type { SaveResult } from "../save-result.ts";
import type { Command } from "./act.ts";
import {
  anyPlatform,
  type Change,
  change,
  type Choice,
  choice,
  editAt,
  placesOf,
  valueOf,
} from "./field-choice.ts";
import { type FieldEdit, resetField, type Saved, saveField, settleConflict } from "./model-edit.ts";
import { conflictsOf, inOrder, placeAt } from "./model-page.ts";
import { at, type Model, type Place, platformAt, see, type Subject } from "./model-policy.ts";
import type { World } from "./test-world.ts";

/** Somebody writes in a field: other words, none, or what it says already. */
export const save: fc.Arbitrary<Command> = fc
  .tuple(choice, change)
  .map(([chosen, changed]) => saveOf(chosen, changed));

const title = { place: 0, locale: "en", isStale: false, isBehind: false } as const;
const first = (kind: Subject["kind"]) => ({ kind, index: 0 });

/** Somebody writes in the title of the first platform. */
export const platformTitle: fc.Arbitrary<Command> = fc
  .tuple(fc.nat(2), change)
  .map(([who, changed]) => saveOf({ ...title, who, subject: first("platform") }, changed));

/** Somebody writes in the title of the first base. */
export const baseTitle: fc.Arbitrary<Command> = fc
  .tuple(fc.nat(2), change)
  .map(([who, changed]) => saveOf({ ...title, who, subject: first("base") }, changed));

/** Two people write in one field. */
export const twoSaves: fc.Arbitrary<[Command, Command]> = fc
  .tuple(choice, change, change)
  .map(([chosen, mine, yours]) => [
    saveOf(chosen, mine),
    saveOf({ ...chosen, who: (chosen.who + 1) % 3 }, yours),
  ]);

function saveOf(chosen: Choice, changed: Change): Command {
  return {
    name: `save ${JSON.stringify({ ...chosen, changed })}`,
    async prepare(model, world) {
      const edit = editAt(model, chosen, placesOf(model, chosen.subject, chosen.locale));
      if (edit === null) return null;
      return saving(world, chosen.who, { ...edit, value: valueOf(model, edit, changed) });
    },
  };
}

/** Somebody hides a part of the base on a platform, or shows it again. */
export const hide: fc.Arbitrary<Command> = fc
  .tuple(choice, anyPlatform, fc.boolean())
  .map(([chosen, subject, value]) => ({
    name: `hide ${JSON.stringify({ ...chosen, subject, value })}`,
    async prepare(model, world) {
      const parts = [...inOrder(model, subject, "section"), ...inOrder(model, subject, "cookie")];
      const places = parts.map(({ kind, key }) => ({ kind, key, field: "hidden", locale: null }));
      const edit = editAt(model, { ...chosen, subject }, places);
      const isOwn = edit !== null && see(model, subject, edit.place)?.isOwn === true;
      return edit === null || isOwn ? null : saving(world, chosen.who, { ...edit, value });
    },
  }));

/** Somebody gives a field back to the base. */
export const reset: fc.Arbitrary<Command> = fc
  .tuple(choice, anyPlatform)
  .map(([chosen, subject]) => ({
    name: `reset ${JSON.stringify({ ...chosen, subject })}`,
    async prepare(model, world) {
      const written = overriddenPlaces(model, subject);
      const places = written.length > 0 ? written : placesOf(model, subject, chosen.locale);
      const edit = editAt(model, { ...chosen, subject, isBehind: false }, places);
      if (edit === null) return null;
      return {
        call: async () =>
          savedOf(await at(world.people, chosen.who).policy.resetField(wordsOf(world, edit))),
        apply: (state) => resetField(state, edit),
        touches: subject,
      };
    },
  }));

/** Somebody settles a conflict: own words, the base's, or new ones that have both in them. */
export const settle: fc.Arbitrary<Command> = fc
  .tuple(choice, anyPlatform, fc.constantFrom("keep_own", "take_base", "merge"))
  .map(([chosen, subject, choiceOfSide]) => ({
    name: `settle ${JSON.stringify({ ...chosen, subject, choiceOfSide })}`,
    async prepare(model, world) {
      const disputed = conflictsOf(model, subject).map(({ place }) => place);
      const places = disputed.length > 0 ? disputed : overriddenPlaces(model, subject);
      const edit = editAt(model, { ...chosen, subject }, places);
      if (edit === null) return null;
      if (choiceOfSide === "merge") {
        const merged: Change = { kind: "all", names: [chosen.place % 3, 1, 2] };
        return saving(world, chosen.who, { ...edit, value: valueOf(model, edit, merged) });
      }
      const { subject: owner, ...words } = { ...wordsOf(world, edit), ...versionOfEdit(edit) };
      return {
        call: async () =>
          savedOf(
            await at(world.people, chosen.who).policy.settleConflict({
              ...words,
              platformId: owner.id,
              choice: choiceOfSide,
            }),
          ),
        apply: (state) => settleConflict(state, { ...edit, choice: choiceOfSide }),
        touches: subject,
      };
    },
  }));

function saving(world: World, who: number, edit: FieldEdit & { readonly value: Json }) {
  return {
    call: async () =>
      savedOf(
        await at(world.people, who).policy.saveField({
          ...wordsOf(world, edit),
          ...versionOfEdit(edit),
          value: edit.value,
        }),
      ),
    apply: (state: Model) => saveField(state, edit),
    touches: edit.subject,
  };
}

/** What the model foretells of an answer; who was first, and when, is told by the history. */
export function savedOf(result: SaveResult): Saved {
  if (result.ok) return { ok: true, revision: result.revision, unchanged: result.unchanged };
  if (result.code !== "lost_race") return { ok: false, code: result.code };
  return { ok: false, code: "lost_race", theirs: result.theirs.value, at: result.theirs.revision };
}

function wordsOf(world: World, { subject, place, revision }: FieldEdit) {
  const { kind, key, field, locale } = place;
  return {
    subject: world.idOf(subject),
    part: { kind, key },
    field,
    locale: locale === null ? null : localeSchema.parse(locale),
    revision,
  };
}

function versionOfEdit({ base, version }: FieldEdit) {
  const isOfBase = base === null || version === null;
  return { base: isOfBase ? null : { id: base.id, version: version.number } };
}

function overriddenPlaces(model: Model, subject: Subject): Place[] {
  return [...platformAt(model, subject).overrides.keys()].map(placeAt);
}
