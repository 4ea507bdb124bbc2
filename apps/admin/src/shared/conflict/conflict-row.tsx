import { compareWords } from "@cookiedesk/domain/compare/compare-words";
import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { fieldName, partName } from "../field-name.ts";
import { fieldValue } from "../field-value.ts";
import { languageName } from "../language-name.ts";
import { LocalText } from "../local-text.tsx";
import { WordChanges } from "../word-changes.tsx";
import classes from "./conflict.module.css";
import type { Choice, Conflict } from "./deciding.ts";
import { MergeDialog } from "./merge-dialog.tsx";

interface ConflictRowProps {
  conflict: Conflict;
  /** The number of the base version whose words are the new ones. */
  version: number;
  /** What was chosen and is not sent yet. */
  chosen: Choice | undefined;
  isBusy?: boolean;
  choose: (choice: Choice) => void;
}

/** One conflict with what the base said and says, the own words, and the three ways out of it. */
export function ConflictRow({ conflict, version, chosen, isBusy, choose }: ConflictRowProps) {
  const { t, i18n } = useTranslation("shared");
  const [isMerging, setMerging] = useState(false);
  const { part, field, locale, anchor, base, own, partGone, platforms, some } = conflict;
  const text = (value: Conflict["own"]) => fieldValue(t, field, value, i18n.language);
  const at = locale ?? i18n.language;

  return (
    <li className={classes["row"]} data-decided={chosen !== undefined || undefined}>
      <div className={classes["where"]}>
        <b>{part.kind === "cookie" ? <code>{part.key}</code> : partName(t, part)}</b>
        <span>
          {fieldName(t, field)}
          {locale === null ? null : `, ${languageName(locale, i18n.language)}`}
        </span>
        <span className={classes["platforms"]}>
          {some.map(({ slug }) => (
            <Link key={slug} className="link" to={`/platforms/${slug}`}>
              {slug}
            </Link>
          ))}
          {platforms > some.length ? t("conflict.more", { count: platforms - some.length }) : null}
        </span>
      </div>
      <dl className={classes["sides"]}>
        <div>
          <dt>{t("conflict.base", { version })}</dt>
          <dd>
            {partGone || base === null ? (
              <span className="second">{t(partGone ? "conflict.partGone" : "conflict.taken")}</span>
            ) : (
              <WordChanges
                words={compareWords(text(anchor), text(base), at)}
                locale={at}
                className={classes["text"]}
              />
            )}
          </dd>
        </div>
        <div>
          <dt>{t("conflict.own", { count: platforms })}</dt>
          <dd>
            <LocalText locale={at} className={classes["text"]}>
              {text(own)}
            </LocalText>
          </dd>
        </div>
        {typeof chosen === "object" ? (
          <div>
            <dt>{t("conflict.merged")}</dt>
            <dd>
              <LocalText locale={at} className={classes["text"]}>
                {chosen.text}
              </LocalText>
            </dd>
          </div>
        ) : null}
      </dl>
      <div
        className={classes["acts"]}
        role="group"
        aria-label={t("conflict.decide", { count: platforms })}
      >
        {partGone ? null : (
          <Way
            isChosen={chosen === "keep_own"}
            isBusy={isBusy}
            label={t("conflict.keepOwn")}
            onClick={() => choose("keep_own")}
          />
        )}
        <Way
          isChosen={chosen === "take_base"}
          isBusy={isBusy}
          label={partGone ? t("conflict.letGo") : t("conflict.takeBase", { version })}
          onClick={() => choose("take_base")}
        />
        {locale === null || partGone ? null : (
          <Way
            isChosen={typeof chosen === "object"}
            isBusy={isBusy}
            label={t("conflict.merge")}
            onClick={() => setMerging(true)}
          />
        )}
      </div>
      {isMerging ? (
        <MergeDialog
          texts={{ anchor: text(anchor), base: text(base), own: text(own) }}
          locale={at}
          platforms={platforms}
          version={version}
          written={typeof chosen === "object" ? chosen.text : null}
          onClose={() => setMerging(false)}
          onMerged={(merged) => {
            setMerging(false);
            choose({ text: merged });
          }}
        />
      ) : null}
    </li>
  );
}

interface WayProps {
  isChosen: boolean;
  isBusy: boolean | undefined;
  label: string;
  onClick: () => void;
}

function Way({ isChosen, isBusy, label, onClick }: WayProps) {
  return (
    <Button
      aria-pressed={isChosen}
      disabled={isBusy === true}
      leftSection={isChosen ? <IconCheck size={14} stroke={1.8} aria-hidden /> : null}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
