import { Checkbox, CopyButton } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { LocalText } from "../../../shared/local-text.tsx";
import { State } from "../../../shared/state.tsx";
import classes from "./compare.module.css";
import type { ListedChange } from "./listed-changes.ts";
import type { useViewed } from "./use-viewed.ts";

interface ChangeHeadProps {
  change: ListedChange;
  name: string;
  note?: ReactNode;
  locale: string;
  viewed: ReturnType<typeof useViewed>;
}

/** The line above a change: what it is, a link to it, and its tick. */
export function ChangeHead({ change, name, note, locale, viewed }: ChangeHeadProps) {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  return (
    <div className={classes["head"]}>
      <h2>{change.heading === null ? name : <LocalText locale={locale}>{name}</LocalText>}</h2>
      <State is={change.state} />
      {note === undefined ? null : <span>{note}</span>}
      <span className={classes["headActs"]}>
        <CopyButton value={`${location.origin}${location.pathname}${location.search}#${change.id}`}>
          {({ copied, copy }) => (
            <button type="button" onClick={copy}>
              <IconLink size={16} stroke={1.6} aria-hidden />{" "}
              {copied ? shared("copied") : t("compare.copyLink")}
            </button>
          )}
        </CopyButton>
        <Checkbox
          label={t("compare.viewedTick")}
          labelPosition="left"
          checked={viewed.isViewed(change)}
          onChange={() => viewed.toggle(change)}
        />
      </span>
    </div>
  );
}
