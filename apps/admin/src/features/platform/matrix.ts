import type { ApiOutputs } from "../../shared/api.ts";

type EditorView = ApiOutputs["policy"]["open"];
type ProseByLocale = Record<string, { value: string | null; own: boolean; conflict: boolean }>;

export type CellState = "own" | "inherited" | "missing" | "conflict";

/** One part in one language: its worst text, and the field to open for it. */
export interface MatrixCell {
  readonly locale: string;
  readonly state: CellState;
  readonly field: string;
}

export interface MatrixRow {
  readonly ref: EditorView["parts"][number]["ref"];
  readonly isOwn: boolean;
  readonly shown: "shown" | "hidden" | "not_applying";
  readonly cells: readonly MatrixCell[];
}

/** Parts × languages: where the platform speaks for itself, where the base speaks, and where nobody does. */
export function policyMatrix({
  parts,
  cookies,
  locales,
}: Pick<EditorView, "parts" | "cookies" | "locales">): MatrixRow[] {
  return [...parts, ...cookies].map(({ ref, origin, hidden, applies, prose }) => ({
    ref,
    isOwn: origin === "own",
    shown: hidden.value === true ? "hidden" : applies ? "shown" : "not_applying",
    cells: locales.flatMap(({ locale }) => cellOf(prose, locale) ?? []),
  }));
}

/** Worst first. A text that no language has is not expected in any. */
const order = ["conflict", "missing", "own", "inherited"] as const;

function cellOf(
  prose: Readonly<Record<string, ProseByLocale | undefined>>,
  locale: string,
): MatrixCell | null {
  const expected = Object.entries(prose).filter(([, texts]) =>
    Object.values(texts ?? {}).some(({ value }) => value !== null),
  );
  const cells = expected.map(([field, texts]) => ({
    field,
    locale,
    state: stateOf(texts?.[locale]),
  }));
  return cells.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0] ?? null;
}

function stateOf(text: ProseByLocale[string] | undefined): CellState {
  if (text === undefined || text.value === null) return "missing";
  if (text.conflict) return "conflict";
  return text.own ? "own" : "inherited";
}
