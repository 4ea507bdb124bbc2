import { expect, test } from "vitest";

import { decideLines, type KnownPlaces } from "./decide-lines.ts";

const known: KnownPlaces = {
  bases: [{ id: "base-1", key: "standard", name: "Standard" }],
  groups: [{ id: "group-1", key: "large-cities", name: "Large cities" }],
  platforms: [{ id: "platform-1", slug: "babel", url: "https://babel.example" }],
  former: new Set(["tower", "https://tower.example"]),
};
const line = (slug: string, more: Record<string, string> = {}, number = 2) => ({
  line: number,
  hasMore: false,
  cells: {
    name: slug,
    slug,
    url: `https://${slug}.example`,
    base: "standard",
    locales: "en",
    ...more,
  },
});
const problemsOf = (decisions: ReturnType<typeof decideLines>) =>
  decisions.map((decision) => (decision.status === "refused" ? decision.problems : []));

test("a base and groups are found by key or by name", () => {
  expect(
    decideLines([line("new", { base: "STANDARD", groups: "large-cities|Large Cities" })], known),
  ).toMatchObject([
    { status: "new", platform: { basePolicyId: "base-1", members: [{ id: "group-1" }, {}] } },
  ]);
});

test("what is not known is named, a line's other faults too", () => {
  expect(
    problemsOf(decideLines([line("babel-two", { base: "other", groups: "Demos" })], known)),
  ).toEqual([
    [
      { field: "base", code: "unknown_base_policy", said: "other" },
      { field: "groups", code: "unknown_group", said: "Demos" },
    ],
  ]);
});

test("a platform that is there with this slug and this host is not made again", () => {
  expect(decideLines([line("babel")], known)).toMatchObject([{ status: "exists" }]);
});

test("an address that another platform has, or once had, is refused", () => {
  expect(
    problemsOf(
      decideLines(
        [
          line("babel", { url: "https://new.example" }),
          line("new", { url: "https://babel.example" }),
          line("tower"),
        ],
        known,
      ),
    ),
  ).toEqual([
    [{ field: "slug", code: "slug_taken" }],
    [{ field: "url", code: "url_taken" }],
    [
      { field: "slug", code: "slug_taken" },
      { field: "url", code: "url_taken" },
    ],
  ]);
});

test("of two lines with one address the first is made, and the second names its line", () => {
  const decisions = decideLines(
    [line("new", {}, 2), line("new", { url: "https://else.example" }, 3), line("other", {}, 4)],
    known,
  );
  expect(decisions.map(({ status }) => status)).toEqual(["new", "refused", "new"]);
  expect(problemsOf(decisions)[1]).toEqual([{ field: "slug", code: "in_file_twice", said: "2" }]);
});

test("a refused line reserves no address", () => {
  const decisions = decideLines([line("new", { base: "other" }), line("new")], known);
  expect(decisions.map(({ status }) => status)).toEqual(["refused", "new"]);
});
