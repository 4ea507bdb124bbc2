import { expect, test } from "vitest";

import { localeSchema } from "../locale.ts";
import {
  areSameGrants,
  findGrantProblem,
  mayGetGrants,
  maySuspend,
  type Person,
} from "./administration.ts";
import type { Grant } from "./grant.ts";
import type { Role } from "./role.ts";

const groups = new Set(["g1", "g2"]);
const everything: Grant = { role: "administrator", group: null, locales: [] };

function grant(role: Role, group: string | null, ...locales: string[]): Grant {
  return { role, group, locales: locales.map((locale) => localeSchema.parse(locale)) };
}

function person(id: string, grants: readonly Grant[], more: Partial<Person> = {}): Person {
  return { id, isSuspended: false, hasPassword: true, grants, ...more };
}

test("somebody without a role, with one twice, or in a group that is gone is refused", () => {
  expect(findGrantProblem([], groups)).toBe("no_grant");
  expect(findGrantProblem([grant("editor", "g1"), grant("editor", "g1")], groups)).toBe(
    "repeated_grant",
  );
  expect(findGrantProblem([everything, everything], groups)).toBe("repeated_grant");
  expect(findGrantProblem([grant("editor", "g3")], groups)).toBe("unknown_group");
});

test("one role in two groups and two roles in one are fine", () => {
  const grants = [grant("editor", "g1"), grant("editor", "g2"), grant("translator", "g1", "fr")];
  expect(findGrantProblem(grants, groups)).toBeNull();
  expect(findGrantProblem([everything, grant("administrator", "g1")], groups)).toBeNull();
});

const ada = person("ada", [everything]);
const ben = person("ben", [everything]);
const eve = person("eve", [grant("editor", null)]);

test("nobody takes their own administration away, even while others have it", () => {
  const change = { by: "ada", person: ada, people: [ada, ben], groupIds: groups };
  expect(mayGetGrants({ ...change, grants: [grant("approver", null)] })).toBe("own_administration");
  expect(mayGetGrants({ ...change, grants: [grant("administrator", "g1")] })).toBe(
    "own_administration",
  );
  expect(mayGetGrants({ ...change, grants: [everything, grant("editor", "g1")] })).toBeNull();
});

test("another administrator may become less, and an editor more", () => {
  const facts = { by: "ada", people: [ada, ben, eve], groupIds: groups };
  expect(mayGetGrants({ ...facts, person: ben, grants: [grant("viewer", null)] })).toBeNull();
  expect(mayGetGrants({ ...facts, person: eve, grants: [everything] })).toBeNull();
});

test("the last administrator who can sign in stays one, whoever asks", () => {
  const others = [person("s", [everything], { isSuspended: true })];
  const invited = person("i", [everything], { hasPassword: false });
  const people = [ben, eve, invited, ...others];
  const change = { by: "command line", person: ben, people, groupIds: groups };
  expect(mayGetGrants({ ...change, grants: [grant("editor", null)] })).toBe("last_administrator");
  expect(mayGetGrants({ ...change, grants: [grant("administrator", "g1")] })).toBe(
    "last_administrator",
  );
  expect(maySuspend({ by: "command line", person: ben, people })).toBe("last_administrator");
});

test("nobody suspends themselves; others may be suspended", () => {
  const people = [ada, ben, eve];
  expect(maySuspend({ by: "ada", person: ada, people })).toBe("oneself");
  expect(maySuspend({ by: "ada", person: ben, people })).toBeNull();
  expect(maySuspend({ by: "ada", person: eve, people: [ada, eve] })).toBeNull();
});

test("where nobody administers, what concerns no administrator goes on", () => {
  const change = { by: "x", person: eve, people: [eve], groupIds: groups };
  expect(mayGetGrants({ ...change, grants: [grant("viewer", null)] })).toBeNull();
});

test("an administrator who cannot sign in anyway may be suspended", () => {
  const invited = person("i", [everything], { hasPassword: false });
  expect(maySuspend({ by: "x", person: invited, people: [invited] })).toBeNull();
});

test("the same roles in another order are the same", () => {
  const a = [everything, grant("translator", "g1", "fr", "de")];
  expect(areSameGrants(a, [grant("translator", "g1", "de", "fr"), everything])).toBe(true);
  expect(areSameGrants(a, [everything])).toBe(false);
  expect(areSameGrants(a, [everything, grant("translator", "g1", "fr")])).toBe(false);
  expect(areSameGrants(a, [everything, grant("translator", "g2", "fr", "de")])).toBe(false);
  expect(areSameGrants([grant("editor", null)], [grant("viewer", null)])).toBe(false);
});
