import type { Locale } from "@cookiedesk/domain/locale";

import type { Selection } from "../platform/selection.ts";
import type { Subject } from "../policy/view.ts";
import type { ComparedSideInput } from "../version/compare-input.ts";

/** What an input names, as far as permission goes. */
export type Place =
  /** Nothing in particular: the procedure itself keeps to where its caller may (`groupsWhere`). */
  | { readonly kind: "somewhere" }
  /** What all platforms share. */
  | { readonly kind: "everywhere"; readonly locale?: Locale | null }
  /** Platforms, all of which have to be allowed. */
  | {
      readonly kind: "platforms";
      readonly ids: readonly string[];
      readonly locale?: Locale | null;
    };

export function somewhere(): Place {
  return { kind: "somewhere" };
}

export function everywhere(): Place {
  return { kind: "everywhere" };
}

/** The platform that the input names. */
export function onPlatform({ platformId }: { platformId: string }): Place {
  return { kind: "platforms", ids: [platformId] };
}

/** A platform's draft, or a base's, which concerns them all; with the language that is written, where it is prose. */
export function onSubject({
  subject,
  locale,
}: {
  subject: Subject;
  locale?: Locale | null;
}): Place {
  const written = locale === undefined ? {} : { locale };
  return subject.kind === "base"
    ? { kind: "everywhere", ...written }
    : { kind: "platforms", ids: [subject.id], ...written };
}

/** The same, to be looked at only: everybody sees the bases that platforms are made from. */
export function seeingSubject({ subject }: { subject: Subject }): Place {
  return subject.kind === "base" ? somewhere() : onSubject({ subject });
}

/** Platforms that were ticked. Those that match a filter are narrowed down by `findSelected`. */
export function onSelection({ selection }: { selection: Selection }): Place {
  return "ids" in selection ? { kind: "platforms", ids: selection.ids } : somewhere();
}

/** Both sides of a comparison. A base's version is nobody's secret. */
export function onSides({ a, b }: { a: ComparedSideInput; b: ComparedSideInput }): Place {
  const ids = [a, b].flatMap((side) => ("platformId" in side ? side.platformId : []));
  return ids.length === 0 ? somewhere() : { kind: "platforms", ids };
}

/** The drafts that a fix writes to. One that touches a base's is a matter of them all. */
export function onPlaces({ places }: { places: readonly { subject: Subject }[] }): Place {
  return places.some(({ subject }) => subject.kind === "base")
    ? everywhere()
    : { kind: "platforms", ids: places.map(({ subject }) => subject.id) };
}
