import { expect, test } from "vitest";

import { countPlaceholders } from "./placeholder-use.ts";
import { sampleCookie, sampleSection } from "./sample-policy.ts";

test("a placeholder is counted once for each text that it stands in, in every language", () => {
  const section = sampleSection({
    heading: { en: "About {{platform.name}}" },
    body: { en: "{{platform.url}} and {{platform.url}}", fr: "{{platform.url}}" },
  });
  const cookie = sampleCookie({
    purpose: { en: "For {{platform.url}}" },
    retentionNote: { en: "{{ platform.owner }}" },
  });
  expect(countPlaceholders({ title: {}, sections: [section], cookies: [cookie] })).toEqual([
    { name: "platform.name", texts: 1 },
    { name: "platform.owner", texts: 1 },
    { name: "platform.url", texts: 3 },
  ]);
});

test("a content without placeholders uses none", () => {
  expect(countPlaceholders({ title: { en: "Title" }, sections: [], cookies: [] })).toEqual([]);
});
