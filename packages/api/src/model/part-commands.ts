import { localeSchema } from "@cookiedesk/domain/locale";
import fc from "fast-check";

import type { Act, Command } from "./act.ts";
import { anySubject } from "./field-choice.ts";
import { countEdit } from "./model-edit.ts";
import { inOrder } from "./model-page.ts";
import { addPart, freeKey, removalOf, removePart, restorePart } from "./model-parts.ts";
import { at, type Model, type PartKind, type Subject } from "./model-policy.ts";
import { orderKeyOf } from "./same-draft.ts";
import { sentence } from "./model-text.ts";
import type { World } from "./test-world.ts";

const headings = {
  en: sentence("en", ["Alma", "Boris", "Cora"]),
  fr: sentence("fr", ["Alma", "Boris", "Cora"]),
};

/** Somebody adds a section or a row, after another one or before all; two that are named alike get two keys. */
export const add: fc.Arbitrary<Command> = fc
  .record({
    who: fc.nat(2),
    subject: anySubject,
    kind: fc.constantFrom(
      "section" as const,
      "section" as const,
      "section" as const,
      "cookie" as const,
    ),
    after: fc.nat(4),
  })
  .map(({ who, subject, kind, after }) => ({
    name: `add ${JSON.stringify({ who, subject, kind, after })}`,
    async prepare(model, world): Promise<Act> {
      const before = [null, ...inOrder(model, subject, kind).map(({ key }) => key)];
      const neighbour = before[after % before.length] ?? null;
      return kind === "section"
        ? addingSection(world, who, subject, neighbour)
        : addingCookie(world, who, subject, neighbour);
    },
  }));

interface Added {
  readonly key: string;
  readonly orderKey: string;
}

function addingSection(
  world: World,
  who: number,
  subject: Subject,
  after: string | null,
): Act<Added> {
  const api = at(world.people, who);
  return {
    touches: subject,
    async call() {
      const owner = world.idOf(subject);
      const added = await api.policy.addSection({
        subject: owner,
        locale: localeSchema.parse("en"),
        heading: headings.en,
        after,
      });
      if (!added.ok) throw new Error(JSON.stringify(added));
      // In both languages, or nothing of the page could be published any more.
      await api.policy.saveField({
        subject: owner,
        part: { kind: "section", key: added.key },
        field: "heading",
        locale: localeSchema.parse("fr"),
        value: headings.fr,
        revision: 0,
        base: null,
      });
      return withOrderKey(world, subject, "section", added.key);
    },
    apply(model, { orderKey }) {
      const key = freeKey(model, subject, "section", wordsAsKey(headings.en));
      const stands = standsRight(model, subject, { kind: "section", key }, after, orderKey);
      addPart(model, subject, {
        kind: "section",
        key,
        fields: {
          orderKey: [orderKey, 0],
          "heading en": [headings.en, 1],
          "heading fr": [headings.fr, 1],
        },
      });
      // The part, and a line for each of its two headings.
      countEdit(model, subject, 3);
      return { key, orderKey: stands };
    },
  };
}

function addingCookie(
  world: World,
  who: number,
  subject: Subject,
  after: string | null,
): Act<Added> {
  const api = at(world.people, who);
  return {
    touches: subject,
    async call() {
      const added = await api.policy.addCookie({
        subject: world.idOf(subject),
        names: ["visits"],
        after,
      });
      if (!added.ok) throw new Error(JSON.stringify(added));
      return withOrderKey(world, subject, "cookie", added.key);
    },
    apply(model, { orderKey }) {
      const key = freeKey(model, subject, "cookie", "visits");
      const stands = standsRight(model, subject, { kind: "cookie", key }, after, orderKey);
      addPart(model, subject, {
        kind: "cookie",
        key,
        fields: { orderKey: [orderKey, 0], names: [["visits"], 0] },
      });
      countEdit(model, subject);
      return { key, orderKey: stands };
    },
  };
}

/** Somebody takes a part away, or tries to. */
export const remove: fc.Arbitrary<Command> = fc
  .record({ who: fc.nat(2), subject: anySubject, part: fc.nat(6) })
  .map(({ who, subject, part }) => ({
    name: `remove ${JSON.stringify({ who, subject, part })}`,
    async prepare(model, world): Promise<Act<{ code: string; change: string }> | null> {
      const parts = [...inOrder(model, subject, "section"), ...inOrder(model, subject, "cookie")];
      const { kind, key } = at(parts, part % parts.length);
      return {
        touches: subject,
        async call() {
          const result = await at(world.people, who).policy.removePart({
            subject: world.idOf(subject),
            part: { kind, key },
          });
          return result.ok
            ? { code: "removed", change: result.removed.change }
            : { code: result.code, change: "" };
        },
        apply(state, { change }) {
          const code = removalOf(state, subject, { kind, key });
          if (code === "removed") removePart(state, subject, { kind, key }, change);
          return { code, change: code === "removed" ? change : "" };
        },
      };
    },
  }));

/** Somebody undoes a removal, perhaps for the second time. */
export const restore: fc.Arbitrary<Command> = fc
  .record({ who: fc.nat(2), which: fc.nat(4) })
  .map(({ who, which }) => ({
    name: `undo removal ${JSON.stringify({ who, which })}`,
    async prepare(model, world): Promise<Act<string> | null> {
      if (model.removed.length === 0) return null;
      const index = which % model.removed.length;
      const { subject, part, change } = at(model.removed, index);
      if (change === null) return null;
      return {
        touches: subject,
        async call() {
          const result = await at(world.people, who).policy.restorePart({
            subject: world.idOf(subject),
            removed: { part: { kind: part.kind, key: part.key }, change },
          });
          return result.ok ? "ok" : result.code;
        },
        apply: (state) => restorePart(state, at(state.removed, index)),
      };
    },
  }));

/** The key that a part named with these words asks for: small letters, with hyphens between the words, 60 at most. */
function wordsAsKey(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^a-z.]+/gu, "-")
    .slice(0, 60);
}

async function withOrderKey(
  world: World,
  subject: Subject,
  kind: PartKind,
  key: string,
): Promise<Added> {
  return { key, orderKey: await orderKeyOf(world, subject, { kind, key }) };
}

/**
 * The order key itself is the store's to choose; here it is only seen to that the part stands right after its neighbour
 * (or those that share its place), and before all that came after it.
 */
export function standsRight(
  model: Model,
  subject: Subject,
  part: { kind: PartKind; key: string },
  after: string | null,
  orderKey: string,
): string {
  const others = inOrder(model, subject, part.kind).filter(({ key }) => key !== part.key);
  const neighbour = after === null ? "" : others.find(({ key }) => key === after)?.orderKey;
  // A neighbour that is gone: at the end.
  const low = neighbour ?? others.at(-1)?.orderKey ?? "";
  const high = others.find((other) => other.orderKey > low)?.orderKey;
  const isRight = orderKey > low && (high === undefined || orderKey < high);
  return isRight ? orderKey : `between ${low} and ${high ?? "the end"}`;
}
