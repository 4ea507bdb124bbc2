import { save } from "../test-context.ts";
import { choiceRow } from "./choice-row.ts";
import type { SamplesOf } from "./sample.ts";
import { accepted, type Place, type World } from "./world.ts";

export const fixSamples: SamplesOf<"fix"> = {
  preview: () => ({ rule }),
  make: mendable,
  undo: async (world, place) => {
    const { made } = await world.api.fix.make(await mendable(world, place));
    return { places: made };
  },
};

const rule = "D27" as const;

/** A text of a platform's own with a sign that a machine left there. */
async function mendable({ api }: World, place: Place) {
  const { id, subject } = await place.makePlatform();
  accepted(await save(api, subject, choiceRow, "purpose", "To keep a\\_choice", "en", 1));
  const { groups } = await api.fix.preview({ rule });
  const places = groups.flatMap((group) =>
    group.places
      .filter((one) => one.subject.id === id)
      .map(({ name: _name, slug: _slug, ...one }) => ({ ...one, value: group.after })),
  );
  return { rule, places };
}
