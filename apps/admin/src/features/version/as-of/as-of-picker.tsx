import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { languageName } from "../../../shared/language-name.ts";
import { dayOf, timeOf } from "./as-of-instant.ts";
import classes from "./as-of.module.css";

interface AsOfPickerProps {
  at: Date;
  locale: string;
  locales: readonly string[];
  change: (changes: Record<string, string>) => void;
}

/** The day, the time and the language that are asked about. The time is UTC, as on the published page. */
export function AsOfPicker({ at, locale, locales, change }: AsOfPickerProps) {
  const { t, i18n } = useTranslation("version");
  const moveTo = (day: string, time: string) => {
    // A field that is half typed says nothing yet.
    if (day !== "" && time !== "") change({ at: `${day}T${time}` });
  };
  return (
    <div className={classes["picker"]}>
      <TextInput
        type="date"
        label={t("asOf.day")}
        value={dayOf(at)}
        onChange={(event) => moveTo(event.currentTarget.value, timeOf(at))}
      />
      <TextInput
        type="time"
        step={1}
        label={t("asOf.time")}
        value={timeOf(at)}
        onChange={(event) => moveTo(dayOf(at), event.currentTarget.value)}
      />
      <NativeSelect
        label={t("asOf.language")}
        data={locales.map((one) => ({ value: one, label: languageName(one, i18n.language) }))}
        value={locale}
        onChange={(event) => change({ locale: event.currentTarget.value })}
      />
    </div>
  );
}
