import { jurisdictions, type Jurisdiction } from "@cookiedesk/domain/check/jurisdiction";
import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { useToasts } from "../../shared/undo/toasts.ts";
import classes from "./side-form.module.css";
import { useSavedField } from "./use-saved-field.ts";

/** Whose rules the platform is checked against: saved as they are chosen, each time with the way back. One always stays. */
export function JurisdictionsForm({
  platform,
}: {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
}) {
  const { t } = useTranslation("platform");
  const toasts = useToasts();
  const saved = useSavedField(platform, "jurisdictions");
  const chosen = platform.jurisdictions;

  const choose = async (jurisdiction: Jurisdiction, counts: boolean) => {
    const undo = await saved.saveWithUndo(
      jurisdictions.filter((one) => (one === jurisdiction ? counts : chosen.includes(one))),
    );
    if (undo !== undefined) toasts.show({ text: t("jurisdictions.saved"), undo });
  };

  return (
    <fieldset className={classes["part"]}>
      <legend>
        <h2>{t("jurisdictions.title")}</h2>
      </legend>
      <p className="quiet">{t("jurisdictions.hint")}</p>
      {jurisdictions.map((jurisdiction) => (
        <Checkbox
          key={jurisdiction}
          label={t(`jurisdictions.names.${jurisdiction}`)}
          checked={chosen.includes(jurisdiction)}
          disabled={saved.isSaving || (chosen.length === 1 && chosen[0] === jurisdiction)}
          onChange={(event) => void choose(jurisdiction, event.currentTarget.checked)}
        />
      ))}
      {saved.problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {saved.problem}
        </p>
      )}
    </fieldset>
  );
}
