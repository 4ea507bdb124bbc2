import { localeSchema } from "@cookiedesk/domain/locale";
import {
  type DocumentCookie,
  type DocumentSection,
  documentSchema,
  type PolicyDocument,
} from "@cookiedesk/domain/seal/document";

import { createSampleWords } from "./sample-words.ts";

/** A document of so many parts, half of them sections and half rows. */
export function sampleDocument(parts: number): PolicyDocument {
  const { sentence } = createSampleWords(1);
  const paragraph = () => Array.from({ length: 4 }, () => sentence(12)).join(" ");
  return documentSchema.parse({
    schema: 1,
    locale: localeSchema.parse("en"),
    title: sentence(3),
    sections: Array.from({ length: parts / 2 }, (_, at) => ({
      key: at === 1 ? "cookies" : `section-${at}`,
      heading: sentence(3),
      body: `${paragraph()}\n\n- ${sentence(12)}\n- ${sentence(12)}`,
    })),
    categories: [{ key: "necessary", title: "Necessary" }],
    cookies: Array.from({ length: parts / 2 }, (_, at) => ({
      key: `sample_${at}`,
      names: [`sample_${at}`],
      kind: "cookie",
      functionAndLocation: sentence(5),
      purpose: sentence(14),
      category: "necessary",
      party: "first",
      retention: { amount: 1 + (at % 12), unit: "month" },
    })),
  });
}

/** The same document with one part in ten changed: words of it, and by turns its place or whether it is there at all. */
export function editedDocument(document: PolicyDocument): PolicyDocument {
  const { sentence } = createSampleWords(2);
  return {
    ...document,
    sections: editTenth(document.sections, (section) => ({
      ...section,
      body: `${section.body} ${sentence(6)}`,
    })),
    cookies: editTenth(document.cookies, (cookie) => ({
      ...cookie,
      purpose: sentence(14),
      retention: "session",
    })),
  };
}

function editTenth<Part extends DocumentSection | DocumentCookie>(
  parts: readonly Part[],
  reword: (part: Part) => Part,
): Part[] {
  const edited: Part[] = [];
  for (const [at, part] of parts.entries()) {
    if (at % 10 !== 5) edited.push(part);
    else if (at % 40 === 5) edited.unshift(reword(part));
    else if (at % 40 === 15) edited.push(reword(part), { ...part, key: `${part.key}-new` });
    else if (at % 40 === 25) edited.push(reword(part));
  }
  return edited;
}
