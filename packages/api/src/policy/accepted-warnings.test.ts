import { hashSchema } from "@cookiedesk/domain/hash";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  ben,
  createPlatform,
  createTestApi,
  publishBase,
  reviewed,
  save,
  type TestApi,
  writeBase,
  writePlatform,
} from "../test-context.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const row = { kind: "cookie", key: "cookies_preferences" } as const;
const escaped = "To remember your choice (cookies\\_preferences)";

/** A platform whose own purpose has an escape in it: one warning. */
async function writeWarned(name: string) {
  const { id, platform } = await writePlatform(api.as(ada), name);
  await save(api.as(ada), platform, row, "purpose", escaped, "en", 1);
  return id;
}

test("a warning is published only with a reason, and the version keeps it for good", async () => {
  const id = await writeWarned("warned");
  const plan = await api.as(ada).policy.publishPlan({ platformId: id });
  expect(plan.problems).toEqual([]);
  expect(plan.warnings).toMatchObject([{ rule: "D27", code: "escape" }]);

  const input = await reviewed(api.as(ada), id);
  expect(await api.as(ada).policy.publish({ ...input, accepted: [] })).toMatchObject({
    ok: false,
    problems: [{ code: "warnings", warnings: [{ rule: "D27" }] }],
  });
  expect(await api.as(ada).policy.publish(input)).toMatchObject({ ok: true });
  expect(await api.as(ben).version.list({ platformId: id })).toMatchObject([
    {
      accepted: [
        {
          rule: "D27",
          place: { part: row, field: "purpose", locale: "en" },
          reason: "It is meant so.",
          by: "Ada",
        },
      ],
    },
  ]);
});

test("a reason of less than three characters is refused at its field", async () => {
  const input = await reviewed(api.as(ada), await writeWarned("no-reason"));
  const accepted = input.accepted.map(({ finding }) => ({ finding, reason: " ok " }));
  await expect(api.as(ada).policy.publish({ ...input, accepted })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
});

test("what was accepted with the base is asked again only where a platform wrote its own words", async () => {
  const { basePolicyId, subject: base } = await writeBase(api.as(ada), "warned-base");
  await save(api.as(ada), base, row, "purpose", escaped, "en");
  const { contentHash } = await api.as(ada).basePolicy.publishPlan({ basePolicyId });
  const input = {
    basePolicyId,
    reviewed: hashSchema.parse(contentHash),
    note: "",
    kind: "minor" as const,
  };
  expect(await api.as(ada).basePolicy.publish(input)).toMatchObject({
    ok: false,
    problems: [{ code: "warnings", warnings: [{ code: "escape" }] }],
  });
  expect(await publishBase(api.as(ada), basePolicyId)).toMatchObject({ ok: true, number: 1 });
  expect(await api.as(ada).basePolicy.versions({ basePolicyId })).toMatchObject([
    { accepted: [{ rule: "D27", by: "Ada" }] },
  ]);

  const id = await createPlatform(api.as(ada), basePolicyId, "inherits-warning");
  expect(await api.as(ada).policy.publishPlan({ platformId: id })).toMatchObject({
    warnings: [],
    settled: [{ rule: "D27", reason: "It is meant so." }],
  });
  const subject = { kind: "platform", id } as const;
  await save(api.as(ada), subject, row, "purpose", `${escaped}.`, "en", 1);
  expect(await api.as(ada).policy.publishPlan({ platformId: id })).toMatchObject({
    warnings: [{ rule: "D27" }],
    settled: [],
  });
});

test("a new purpose that is published as a minor change is a warning of its own", async () => {
  const { id, platform } = await writePlatform(api.as(ada), "understated");
  await api.as(ada).policy.publish(await reviewed(api.as(ada), id));
  await save(api.as(ada), platform, row, "purpose", "To know what you chose", "en", 1);

  const input = { ...(await reviewed(api.as(ada), id)), accepted: [] };
  expect(await api.as(ada).policy.publishPlan({ platformId: id })).toMatchObject({
    warnings: [],
    minorWarnings: [{ rule: "D29", code: "purpose_changed" }],
  });
  expect(await api.as(ada).policy.publish(input)).toMatchObject({
    problems: [{ code: "warnings", warnings: [{ rule: "D29" }] }],
  });
  expect(await api.as(ada).policy.publish({ ...input, kind: "material" })).toMatchObject({
    ok: true,
    number: 2,
  });
});
