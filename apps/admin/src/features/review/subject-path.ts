import type { SubjectPath } from "../../shared/editor-address.ts";

/** A draft's place among the screens. */
export function subjectPath({
  kind,
  key,
}: {
  readonly kind: "platform" | "base";
  readonly key: string;
}): SubjectPath {
  return kind === "base" ? `/bases/${key}` : `/platforms/${key}`;
}
