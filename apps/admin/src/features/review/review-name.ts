import type { TFunction } from "i18next";

interface Named {
  readonly subject: { readonly kind: "platform" | "base"; readonly name: string };
  /** How many drafts it is about. */
  readonly drafts: number;
}

/** What a review is about, in a few words. */
export function reviewName(t: TFunction<"review">, { subject, drafts }: Named): string {
  if (subject.kind === "base") return t("name.base", { name: subject.name });
  return drafts > 1 ? t("name.many", { count: drafts }) : subject.name;
}
