import type { TFunction } from "i18next";

/** "5 sections, 1 cookie": what a document or a base policy consists of. */
export function countContent(
  t: TFunction<"shared">,
  { sections, cookies }: { sections: number; cookies: number },
): string {
  return `${t("count.sections", { count: sections })}, ${t("count.cookies", { count: cookies })}`;
}
