import { localeSchema } from "@cookiedesk/domain/locale";
import { expect } from "vitest";

import { pageOf } from "./model-page.ts";
import { at, baseAt, locales, type Model, platformAt, type Subject } from "./model-policy.ts";
import type { World } from "./test-world.ts";

type Api = World["people"][number];

/** Fails unless the draft reads, in a language, as the model says. */
export async function expectSamePage(
  model: Model,
  world: World,
  subject: Subject,
  locale: (typeof locales)[number],
): Promise<void> {
  const preview = await at(world.people, 0).policy.preview({
    subject: world.idOf(subject),
    locale: localeSchema.parse(locale),
  });
  if (preview === null) throw new Error("nothing to show");
  expect(readOf(preview.document)).toEqual(pageOf(model, subject, locale));
}

type Document = NonNullable<Awaited<ReturnType<Api["policy"]["preview"]>>>["document"];

/** A document, as far as random edits can change it. */
function readOf({ title, sections, cookies }: Document) {
  return {
    title: title === "" ? null : title,
    sections: sections.map(({ key, heading, body }) => ({
      key,
      heading: heading ?? null,
      body: body ?? null,
    })),
    cookies: cookies.map(({ key, names, purpose, retention }) => ({
      key,
      names,
      purpose: purpose ?? null,
      retention: retention ?? null,
    })),
  };
}

/** Fails unless every version that was ever published still says what it said then. */
export async function expectSameVersions(
  model: Model,
  world: World,
  subject: Subject,
): Promise<void> {
  const api = at(world.people, 0);
  const { id } = world.idOf(subject);
  if (subject.kind === "base") {
    const rows = await api.basePolicy.versions({ basePolicyId: id });
    expect(rows.map(({ number, kind }) => ({ number, kind }))).toEqual(
      baseAt(model, subject)
        .versions.map(({ number, kind }) => ({ number, kind }))
        .toReversed(),
    );
    return;
  }
  const { versions } = platformAt(model, subject);
  // Where nothing was published, the draft's view has said so.
  if (versions.length === 0) return;
  const rows = await api.version.list({ platformId: id });
  expect(rows.map(({ number }) => number)).toEqual(
    versions.map(({ number }) => number).toReversed(),
  );
  for (const { number, page } of versions) {
    const { documents } = await api.version.open({ platformId: id, number });
    const pages = locales.map((locale) =>
      documents[locale] === undefined ? null : readOf(documents[locale]),
    );
    expect(pages, `version ${number}`).toEqual(JSON.parse(page));
  }
}
