import fc from "fast-check";

import type { Act, Command } from "./act.ts";
import { anyPlatform } from "./field-choice.ts";
import { wholePage } from "./model-page.ts";
import { bringBack } from "./model-restore.ts";
import { at, platformAt } from "./model-policy.ts";

type Restored = { readonly equal: boolean } | { readonly code: string };

/** Somebody brings an earlier version back as the draft, having seen what that changes. */
export const restoreVersion: fc.Arbitrary<Command> = fc
  .record({ who: fc.nat(2), subject: anyPlatform, which: fc.nat(3) })
  .map(({ who, subject, which }) => ({
    name: `restore version ${JSON.stringify({ who, subject, which })}`,
    async prepare(model, world): Promise<Act<Restored> | null> {
      const { versions, edits } = platformAt(model, subject);
      if (versions.length === 0) return null;
      const { number } = at(versions, which % versions.length);
      return {
        touches: subject,
        async call() {
          const result = await at(world.people, who).version.restore({
            platformId: world.idOf(subject).id,
            number,
            editRevision: edits,
          });
          return result.ok ? { equal: result.equal } : { code: result.code };
        },
        apply(state) {
          const platform = platformAt(state, subject);
          if (platform.edits !== edits) return { code: "edited_meanwhile" };
          const { madeOf, page } = at(platform.versions, number - 1);
          bringBack(state, subject, madeOf);
          return { equal: wholePage(state, subject) === page };
        },
      };
    },
  }));
