import fc from "fast-check";

import type { Act, Command } from "./act.ts";
import { savedOf } from "./edit-commands.ts";
import { anySubject } from "./field-choice.ts";
import { type FieldEdit, type Saved, writeField } from "./model-edit.ts";
import { inOrder } from "./model-page.ts";
import { at, see, type Subject, platformAt, versionOf } from "./model-policy.ts";
import { standsRight } from "./part-commands.ts";
import { orderKeyOf } from "./same-draft.ts";

/** Somebody puts a section or a row after another one, or before all. The last one who moves a part wins. */
export const move: fc.Arbitrary<Command> = fc
  .record({
    who: fc.nat(2),
    subject: anySubject,
    kind: fc.constantFrom("section" as const, "section" as const, "cookie" as const),
    part: fc.nat(5),
    after: fc.nat(5),
  })
  .map(({ who, subject, kind, part, after }) => ({
    name: `move ${JSON.stringify({ who, subject, kind, part, after })}`,
    async prepare(model, world): Promise<Act<{ saved: Saved; orderKey: string }> | null> {
      const parts = inOrder(model, subject, kind).map(({ key }) => key);
      const key = parts[part % Math.max(parts.length, 1)];
      const others = [null, ...parts.filter((one) => one !== key)];
      const neighbour = others[after % others.length] ?? null;
      if (key === undefined) return null;
      const ref = { kind, key };
      return {
        touches: subject,
        async call() {
          const saved = await at(world.people, who).policy.movePart({
            subject: world.idOf(subject),
            part: ref,
            after: neighbour,
          });
          return { saved: savedOf(saved), orderKey: await orderKeyOf(world, subject, ref) };
        },
        apply(state, { orderKey }) {
          const place = { ...ref, field: "orderKey", locale: null };
          const seen = see(state, subject, place);
          if (seen === null) throw new Error(`${key} is not there`);
          const edit: FieldEdit = {
            subject,
            place,
            revision: seen.revision,
            version: shown(subject),
            base: null,
          };
          const stood = inOrder(state, subject, kind).map((one) => one.key);
          const standsThere = (stood[stood.indexOf(key) - 1] ?? null) === neighbour;
          if (standsThere)
            return {
              saved: { ok: true, revision: seen.revision, unchanged: true },
              orderKey: seen.value,
            };
          return {
            saved: writeField(state, edit, orderKey),
            orderKey: standsRight(state, subject, ref, neighbour, orderKey),
          };

          function shown(of: Subject) {
            return of.kind === "base" ? null : versionOf(state, platformAt(state, of));
          }
        },
      };
    },
  }));
