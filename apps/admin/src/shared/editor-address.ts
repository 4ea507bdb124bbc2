import type { Place } from "@cookiedesk/domain/check/finding";

/** The subject's place among the screens: `/platforms/babel` or `/bases/standard`. */
export type SubjectPath = `/platforms/${string}` | `/bases/${string}`;

/** Where the editor opens at a field: its language, and the field as the editor names it in `?cell=`. */
export function editorAddress(
  subject: SubjectPath,
  {
    part,
    field,
    locale,
  }: Readonly<{ part: Place["part"]; field: string | null; locale: string | null }>,
): string {
  const query = new URLSearchParams();
  if (locale !== null) query.set("lang", locale);
  if (field !== null) {
    const cell = [part.kind, part.key, field, ...(locale === null ? [] : [locale])];
    query.set("cell", cell.map(encodeURIComponent).join("/"));
  }
  const text = query.toString();
  return `${subject}/edit${text === "" ? "" : `?${text}`}`;
}
