import { ActionIcon, Button, NativeSelect } from "@mantine/core";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { useQuery } from "@tanstack/react-query";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { countContent } from "../../shared/content-count.ts";
import { useApi } from "../../shared/api.ts";
import { Severity } from "../../shared/state.tsx";
import { explainRefusal, isRefused } from "./explain-import.ts";
import type { ReadDocument } from "./import-page.tsx";
import classes from "./import.module.css";
import { RecognisedDocument } from "./recognised-document.tsx";

interface ReviewDocumentsProps {
  documents: readonly ReadDocument[];
  leaveOut: (name: string) => void;
  isApplying: boolean;
  failure: string | null;
  apply: (names: readonly string[], basePolicyId: string | null) => void;
}

/** The documents that were read, one of them open; and the act that makes drafts of them. */
export function ReviewDocuments({
  documents,
  leaveOut,
  isApplying,
  failure,
  apply,
}: ReviewDocumentsProps) {
  const { t } = useTranslation("import");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const bases = useQuery(api.basePolicy.list.queryOptions());
  const [opened, setOpened] = useState<string>();
  const [base, setBase] = useState("");
  const usable = documents
    .filter(({ recognised }) => !isRefused(recognised))
    .map(({ chosen }) => chosen.name);
  const shown = documents.find(({ chosen }) => chosen.name === opened) ?? documents[0];

  const act = () => {
    if (usable.length > 0 && !isApplying) apply(usable, base === "" ? null : base);
  };
  useShortcuts({ "mod+Enter": act });

  return (
    <section className={classes["review"]}>
      <div className={classes["documents"]}>
        <h2>{t("documents")}</h2>
        <ul>
          {documents.map(({ chosen, recognised }) => (
            <li key={chosen.name} data-current={chosen === shown?.chosen || undefined}>
              <button
                type="button"
                aria-current={chosen === shown?.chosen ? "true" : undefined}
                onClick={() => setOpened(chosen.name)}
              >
                <b>{chosen.name}</b>
                {isRefused(recognised) ? (
                  <span className={classes["refused"]}>
                    <Severity is="error" /> {explainRefusal(t, recognised.error.code)}
                  </span>
                ) : (
                  <>
                    <span className="second">{recognised.platform?.slug ?? t("noPlatform")}</span>
                    <span className="quiet">
                      {countContent(shared, {
                        sections: recognised.sections.length,
                        cookies: recognised.cookies.length,
                      })}
                      {recognised.warnings.length === 0
                        ? null
                        : `, ${t("warnings", { count: recognised.warnings.length })}`}
                    </span>
                  </>
                )}
              </button>
              <ActionIcon
                aria-label={t("remove", { file: chosen.name })}
                onClick={() => leaveOut(chosen.name)}
              >
                <IconX size={16} stroke={1.6} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
        {(bases.data?.length ?? 0) > 1 ? (
          <NativeSelect
            label={t("into")}
            data={[
              { value: "", label: t("intoNew") },
              ...(bases.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={base}
            onChange={(event) => setBase(event.currentTarget.value)}
          />
        ) : null}
        {usable.length === 0 ? null : (
          <Button variant="filled" size="lg" loading={isApplying} onClick={act}>
            {t("act", { count: usable.length })}
          </Button>
        )}
        {failure === null ? null : (
          <p className={classes["problem"]} role="alert">
            {failure}
          </p>
        )}
        <p className="quiet">{t("actHint")}</p>
      </div>
      {shown === undefined || isRefused(shown.recognised) ? (
        <pre className={classes["raw"]}>{shown?.chosen.text.slice(0, 20_000)}</pre>
      ) : (
        <RecognisedDocument document={shown.recognised} raw={shown.chosen.text} />
      )}
    </section>
  );
}
