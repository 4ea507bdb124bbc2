import { useDebouncedValue } from "@mantine/hooks";
import { localeSchema } from "@cookiedesk/domain/locale";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../../shared/api.ts";
import { fieldName } from "../../../shared/field-name.ts";
import { languageName } from "../../../shared/language-name.ts";
import { useEditor, useField } from "../editor-context.ts";
import { usePartWords } from "../part-words.ts";
import { type EditorField, fieldKey } from "../saving/field-key.ts";
import { serverFields } from "../saving/server-fields.ts";
import classes from "./inspector.module.css";

/** Asking at every letter would answer none of them. */
const typingPause = 400;

/** What the field that is being written would do to the platforms, before it is saved or published. */
export function FieldReach({ field }: { field: EditorField }) {
  const { view } = useEditor();
  const server = serverFields(view).find((one) => fieldKey(one) === fieldKey(field));
  return server === undefined ? null : (
    <ReachOfField
      key={fieldKey(field)}
      field={field}
      value={server.value}
      revision={server.revision}
    />
  );
}

type ReachOfFieldProps = Pick<ReturnType<typeof serverFields>[number], "value" | "revision"> & {
  field: EditorField;
};

function ReachOfField({ field, value, revision }: ReachOfFieldProps) {
  const { t, i18n } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { view, locale } = useEditor();
  const api = useApi();
  const wordsOf = usePartWords();
  const shown = useField(field, { value, revision, base: null, own: true, conflict: false });
  const [written] = useDebouncedValue(shown.value, typingPause);
  const reach = useQuery(
    api.reach.ofField.queryOptions(
      {
        basePolicyId: view.subject.id,
        part: field.part,
        field: field.field,
        locale: field.locale === null ? null : localeSchema.parse(field.locale),
        value: written,
      },
      { placeholderData: keepPreviousData },
    ),
  );
  const place = [
    wordsOf(view, field.part, field.locale ?? locale),
    fieldName(shared, field.field),
    ...(field.locale === null ? [] : [languageName(field.locale, i18n.language)]),
  ].join(", ");
  const answer = () => {
    if (reach.isError) return t("reach.unknown");
    if (reach.data === undefined) return t("reach.asking");
    return reach.data === null ? t("reach.invalid") : reachWords(t, reach.data);
  };

  return (
    <section
      className={classes["reach"]}
      aria-label={t("reach.title")}
      aria-busy={reach.isFetching || undefined}
    >
      <h2>{t("reach.title")}</h2>
      <p className={classes["where"]}>{place}</p>
      <p aria-live="polite">{answer()}</p>
    </section>
  );
}

function reachWords(
  t: TFunction<"editor">,
  { platforms, overrides, merged, conflicts }: NonNullable<ApiOutputs["reach"]["ofField"]>,
): string {
  if (platforms === 0) return t("reach.nobody");
  return [
    t("reach.platforms", { count: platforms }),
    overrides > 0 && t("reach.overrides", { count: overrides }),
    merged > 0 && t("reach.merged", { count: merged }),
    conflicts > 0 && t("reach.conflicts", { count: conflicts }),
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}
