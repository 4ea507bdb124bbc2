import type { EditorView } from "@cookiedesk/api/policy/view";

import type { ServerField } from "./saver.ts";

/** Every field of a policy that can be written, as the server shows it. */
export function serverFields({
  parts,
  cookies,
}: Pick<EditorView, "parts" | "cookies">): ServerField[] {
  return [
    ...parts.flatMap(({ ref, hidden, condition, prose }) => [
      // The policy as a whole is never hidden and has no condition.
      ...(ref.kind === "policy"
        ? []
        : [scalar(ref, "hidden", hidden), scalar(ref, "condition", condition)]),
      ...proseFields(ref, prose),
    ]),
    ...cookies.flatMap(({ ref, hidden, scalars, prose }) => [
      scalar(ref, "hidden", hidden),
      ...Object.entries(scalars).map(([field, server]) => scalar(ref, field, server)),
      ...proseFields(ref, prose),
    ]),
  ];
}

type Scalar = EditorView["parts"][number]["hidden"];
type Ref = EditorView["parts"][number]["ref"];
type ProseFields = EditorView["parts"][number]["prose"] | EditorView["cookies"][number]["prose"];

function scalar(part: Ref, field: string, { value, revision }: Scalar): ServerField {
  return { part, field, locale: null, value, revision };
}

function proseFields(part: Ref, prose: ProseFields): ServerField[] {
  return Object.entries(prose).flatMap(([field, byLocale]) =>
    Object.entries(byLocale ?? {}).map(([locale, { value, revision }]) => ({
      part,
      field,
      locale,
      value,
      revision,
    })),
  );
}
