import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import form from "../../shared/form.module.css";
import classes from "./side-form.module.css";
import { useSavedField } from "./use-saved-field.ts";

type Platform = NonNullable<ApiOutputs["platform"]["bySlug"]>;

/** Name, host and slug, each saved by itself. */
export function DetailsForm({ platform }: { platform: Platform }) {
  const { t } = useTranslation("platform");
  const navigate = useNavigate();
  return (
    <section className={classes["part"]}>
      <h2>{t("page.details")}</h2>
      <FieldForm platform={platform} field="name" />
      <FieldForm platform={platform} field="url" />
      {platform.live === null ? (
        <FieldForm
          platform={platform}
          field="slug"
          onSaved={(slug) => void navigate(`/platforms/${slug}`, { replace: true })}
        />
      ) : (
        <dl className={classes["fixed"]}>
          <dt>{t("details.slug")}</dt>
          <dd>
            <code>{platform.slug}</code> <span className="quiet">{t("details.slugFixed")}</span>
          </dd>
        </dl>
      )}
    </section>
  );
}

interface FieldFormProps {
  platform: Platform;
  field: "name" | "url" | "slug";
  onSaved?: (value: string) => void;
}

function FieldForm({ platform, field, onSaved }: FieldFormProps) {
  const { t } = useTranslation("platform");
  const saved = useSavedField(platform, field);
  const [typed, setTyped] = useState<string>();
  const value = typed ?? platform[field];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await saved.save(value))) return;
    setTyped(undefined);
    onSaved?.(value);
  };

  return (
    <form className={form["form"]} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t(`details.${field}`)}
        value={value}
        error={saved.problem}
        onChange={(event) => setTyped(event.currentTarget.value)}
        rightSectionWidth={64}
        rightSection={
          typed === undefined || typed === platform[field] ? null : (
            <Button
              type="submit"
              variant="filled"
              loading={saved.isSaving}
              className={classes["save"]}
            >
              {t("details.save")}
            </Button>
          )
        }
      />
    </form>
  );
}
