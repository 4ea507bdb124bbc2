import type { Act } from "./act.ts";
import type { Grant } from "./grant.ts";
import { type Denial, may, type Target } from "./may.ts";

/** Every act, with the reason why somebody with these grants may not do it there; null: they may. */
export function denialsAt(
  grants: readonly Grant[],
  target: Target,
): Readonly<Record<Act, Denial | null>> {
  return {
    see: denialOf("see"),
    translate: denialOf("translate"),
    comment: denialOf("comment"),
    edit: denialOf("edit"),
    submit: denialOf("submit"),
    publish: denialOf("publish"),
    share: denialOf("share"),
    review: denialOf("review"),
    override: denialOf("override"),
    administer: denialOf("administer"),
    audit: denialOf("audit"),
  };

  function denialOf(act: Act): Denial | null {
    const permission = may(grants, act, target);
    return permission.ok ? null : permission.denial;
  }
}
