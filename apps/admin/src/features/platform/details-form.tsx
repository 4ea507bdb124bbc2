import { Button, TextInput } from "@mantine/core";
import { type FormEvent, lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import form from "../../shared/form.module.css";
import { FormerAddresses } from "./former-addresses.tsx";
import classes from "./side-form.module.css";
import { useSavedField } from "./use-saved-field.ts";

const MoveDialog = lazy(() => import("./move-dialog.tsx"));

type Platform = NonNullable<ApiOutputs["platform"]["bySlug"]>;

/** Name, host and slug, each saved by itself; visitors know the address of a published platform, so that one is moved. */
export function DetailsForm({ platform }: { platform: Platform }) {
  const { t } = useTranslation("platform");
  const navigate = useNavigate();
  return (
    <section className={classes["part"]}>
      <h2>{t("page.details")}</h2>
      <FieldForm platform={platform} field="name" />
      {platform.live === null ? (
        <>
          <FieldForm platform={platform} field="url" />
          <FieldForm
            platform={platform}
            field="slug"
            onSaved={(slug) => void navigate(`/platforms/${slug}`, { replace: true })}
          />
        </>
      ) : (
        <PublishedAddress platform={platform} />
      )}
      <FormerAddresses platform={platform} />
    </section>
  );
}

function PublishedAddress({ platform }: { platform: Platform }) {
  const { t } = useTranslation("platform");
  const [moving, setMoving] = useState(false);
  return (
    <>
      <dl className={classes["fixed"]}>
        <dt>{t("details.url")}</dt>
        <dd>{platform.url}</dd>
        <dt>{t("details.slug")}</dt>
        <dd>
          <code>{platform.slug}</code>
        </dd>
      </dl>
      <div>
        <Button onClick={() => setMoving(true)}>{t("move.open")}</Button>
      </div>
      <Suspense>
        {moving ? <MoveDialog platform={platform} onClose={() => setMoving(false)} /> : null}
      </Suspense>
    </>
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
