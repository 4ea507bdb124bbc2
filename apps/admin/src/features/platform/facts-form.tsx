import { canonicalJson } from "@cookiedesk/domain/canonical-json";
import type { Facts } from "@cookiedesk/domain/platform/fact";
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { FactInputs } from "../../shared/fact-inputs.tsx";
import { useToasts } from "../../shared/undo/toasts.ts";
import { AddFact } from "./facts/add-fact.tsx";
import { FactsPreview } from "./facts/facts-preview.tsx";
import classes from "./side-form.module.css";
import { useSavedField } from "./use-saved-field.ts";

/** What is true of the platform: chosen first, then shown in what it does to the page, then saved; each save can be undone. */
export function FactsForm({
  platform,
}: {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
}) {
  const { t } = useTranslation("platform");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const toasts = useToasts();
  const saved = useSavedField(platform, "facts");
  const [chosen, setChosen] = useState<Facts>();
  const facts = chosen ?? platform.facts;
  const preview = useQuery({
    ...api.platform.previewFacts.queryOptions({ platformId: platform.id, facts }),
    placeholderData: keepPreviousData,
  });
  const isChanged = canonicalJson(facts) !== canonicalJson(platform.facts);

  const save = async () => {
    const undo = await saved.saveWithUndo(facts);
    if (undo === undefined) return;
    setChosen(undefined);
    toasts.show({ text: t("facts.saved"), undo });
  };

  return (
    <section className={classes["part"]}>
      <h2>{t("page.facts")}</h2>
      <p className="quiet">{t("page.factsHint")}</p>
      <FactInputs facts={facts} asked={preview.data?.asked ?? []} choose={setChosen} />
      <AddFact add={(name, value) => setChosen({ ...facts, [name]: value })} />
      {isChanged ? (
        <div className={classes["pending"]}>
          <FactsPreview
            preview={preview.isPlaceholderData ? undefined : preview.data}
            error={preview.error}
            locale={platform.defaultLocale}
          />
          <div className={classes["acts"]}>
            <Button variant="filled" loading={saved.isSaving} onClick={() => void save()}>
              {t("facts.save")}
            </Button>
            <Button onClick={() => setChosen(undefined)}>{shared("cancel")}</Button>
          </div>
        </div>
      ) : null}
      {saved.problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {saved.problem}
        </p>
      )}
    </section>
  );
}
