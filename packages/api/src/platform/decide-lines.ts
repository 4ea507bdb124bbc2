import type { FileLine } from "./read-platform-file.ts";
import {
  type CellProblem,
  type DescribedPlatform,
  readPlatformLine,
} from "./read-platform-line.ts";

interface Named {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** What is there already and matters to the lines of a file. */
export interface KnownPlaces {
  readonly bases: readonly Named[];
  readonly groups: readonly Named[];
  /** The platforms that have one of the lines' slugs or hosts. */
  readonly platforms: readonly {
    readonly id: string;
    readonly slug: string;
    readonly url: string;
  }[];
  /** Slugs and hosts among the lines' that a platform once had. */
  readonly former: ReadonlySet<string>;
}

export interface NewPlatformLine extends DescribedPlatform {
  readonly basePolicyId: string;
  readonly members: readonly Named[];
}

/** What is to become of one line. One that was made before, by this file or otherwise, is not made again. */
export type LineDecision = { readonly line: number } & (
  | { readonly status: "new"; readonly platform: NewPlatformLine }
  | { readonly status: "exists"; readonly platform: DescribedPlatform }
  | {
      readonly status: "refused";
      readonly cells: FileLine["cells"];
      readonly problems: readonly CellProblem[];
    }
);

/** Decides on each line by itself: a bad one stands in no other's way. Of two with one address the first has it. */
export function decideLines(lines: readonly FileLine[], known: KnownPlaces): LineDecision[] {
  const lineOf = new Map<string, number>();
  const bySlug = new Map(known.platforms.map((platform) => [platform.slug, platform.id]));
  const byUrl = new Map(known.platforms.map((platform) => [platform.url, platform.id]));
  const find = (named: readonly Named[], said: string) =>
    named.find(({ key }) => key === said) ??
    named.find(({ name }) => name.toLowerCase() === said.toLowerCase());

  return lines.map(({ line, cells, hasMore }): LineDecision => {
    const read = readPlatformLine({ line, cells, hasMore });
    if (!read.ok) return { line, status: "refused", cells, problems: read.problems };
    const { platform } = read;
    const base = find(known.bases, platform.base);
    const members = platform.groups.map((said) => ({ said, group: find(known.groups, said) }));
    const problems: CellProblem[] = members
      .filter(({ group }) => group === undefined)
      .map(({ said }) => ({ field: "groups", code: "unknown_group", said }));
    if (base === undefined)
      problems.unshift({ field: "base", code: "unknown_base_policy", said: platform.base });

    const owner = bySlug.get(platform.slug);
    if (owner !== undefined && owner === byUrl.get(platform.url))
      return { line, status: "exists", platform };
    for (const [field, owners] of [
      ["slug", bySlug],
      ["url", byUrl],
    ] as const) {
      const said = platform[field];
      const first = lineOf.get(said);
      if (owners.has(said) || known.former.has(said))
        problems.push({ field, code: `${field}_taken` });
      else if (first !== undefined)
        problems.push({ field, code: "in_file_twice", said: String(first) });
    }
    if (problems.length > 0 || base === undefined)
      return { line, status: "refused", cells, problems };
    lineOf.set(platform.slug, line);
    lineOf.set(platform.url, line);
    return {
      line,
      status: "new",
      platform: {
        ...platform,
        basePolicyId: base.id,
        members: members.flatMap(({ group }) => group ?? []),
      },
    };
  });
}
