import { memberOf } from "../test-desk.ts";

type Path = readonly (string | number)[];

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** What a writer may say as they like: any JSON, and facts of any name. */
const isFree = (path: Path) => path.some((step) => step === "value" || step === "facts");

/** The input with another id in the place of each of its own, one at a time. */
export function withOtherIds(input: unknown, ids: readonly string[]): unknown[] {
  return pathsIn(input)
    .filter((path) => uuid.test(String(at(input, path))))
    .flatMap((path) => ids.map((id) => put(input, path, id)));
}

/** What nobody may say of themselves or of what they write: the server knows it. */
const privileged = {
  isAdmin: true,
  role: "administrator",
  grants: [{ role: "administrator", group: null, locales: [] }],
  actor: { id: "ada" },
  userId: "ada",
  by: "ada",
  createdBy: "ada",
  updatedBy: "ada",
  publishedBy: "ada",
  approvedBy: "ada",
  publishedAt: "2020-01-01T00:00:00.000Z",
  suspendedAt: null,
  entryId: "01900000-0000-7000-8000-000000000000",
  versionHash: "0".repeat(64),
  needed: 0,
};

/** The input with one privileged key more, in itself and in each object that it holds. */
export function withPrivilegedKeys(input: unknown): unknown[] {
  if (input === undefined)
    return Object.entries(privileged).map(([key, value]) => ({ [key]: value }));
  const objects = [[], ...pathsIn(input)].filter(
    (path) => isObject(at(input, path)) && !isFree(path),
  );
  return objects.flatMap((path) =>
    Object.entries(privileged)
      .filter(([key]) => !Object.hasOwn(memberOf(at(input, path)), key))
      .map(([key, value]) => put(input, [...path, key], value)),
  );
}

/** The input with something that an object mapper would read as a question in the place of each text, number or answer. */
export function withOperators(input: unknown): unknown[] {
  return scalarPaths(input).flatMap((path) =>
    [{}, { contains: "" }, { not: "" }, [], [at(input, path)]].map((value) =>
      put(input, path, value),
    ),
  );
}

/** The input with nothing in the place of each text, number or answer: null, or without the key. */
export function withNothing(input: unknown): unknown[] {
  return scalarPaths(input).flatMap((path) => [
    put(input, path, null),
    put(input, path, undefined),
  ]);
}

function scalarPaths(input: unknown): Path[] {
  return pathsIn(input).filter((path) => {
    const value = at(input, path);
    return value !== null && typeof value !== "object" && !isFree(path);
  });
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, member]): Path[] => [
    [...path, key],
    ...pathsIn(member, [...path, key]),
  ]);
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => Reflect.get(Object(part), key), value);
}

function put(value: unknown, [key, ...rest]: Path, member: unknown): unknown {
  if (key === undefined) return member;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === key ? put(one, rest, member) : one));
  return { ...Object(value), [key]: put(Reflect.get(Object(value), key), rest, member) };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
