import { Button } from "@mantine/core";
import { IconGitMerge } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { MergeDialog } from "../../../shared/conflict/merge-dialog.tsx";
import { useEditor, type ViewField } from "../editor-context.ts";
import { fieldKey, type EditorField } from "../saving/field-key.ts";
import { useFieldActs } from "../use-field-acts.ts";
import { useValueText } from "../value-text.ts";
import classes from "./field-notes.module.css";
import { WordDiff } from "./word-diff.tsx";

/** The base changed under an override: what it said, what it says, what stands here, and the choice. */
export function MovedBase({ field, server }: { field: EditorField; server: ViewField }) {
  const { t } = useTranslation("editor");
  const { view, saver, whyNot } = useEditor();
  const isDenied = whyNot(field.locale) !== undefined;
  const [isMerging, setMerging] = useState(false);
  const acts = useFieldActs();
  const textOf = useValueText();
  const conflict = view.conflicts.find((one) => fieldKey(one) === fieldKey(field));
  const locale = field.locale ?? "en";
  const anchor = conflict?.anchor ?? null;
  const before = anchor === null ? "" : textOf(field.field, anchor);
  const now = server.base === null ? "" : textOf(field.field, server.base);
  return (
    <section className={classes["choice"]}>
      <h3>
        <IconGitMerge size={16} stroke={1.6} aria-hidden />
        {t("moved.title", { base: view.base?.name ?? "", number: view.base?.version ?? 0 })}
      </h3>
      <dl>
        <div>
          <dt>{t("moved.base")}</dt>
          <dd>
            {now === "" ? (
              t("moved.gone")
            ) : (
              <WordDiff before={before} after={now} locale={locale} />
            )}
          </dd>
        </div>
        <div>
          <dt>{t("moved.own", { name: view.name })}</dt>
          <dd lang={locale}>{textOf(field.field, server.value)}</dd>
        </div>
      </dl>
      <div className={classes["choiceActs"]}>
        <Button disabled={isDenied} onClick={() => void acts.settle(field, server, "keep_own")}>
          {t("moved.keepOwn")}
        </Button>
        <Button disabled={isDenied} onClick={() => void acts.settle(field, server, "take_base")}>
          {t("moved.takeBase")}
        </Button>
        {field.locale === null || server.base === null ? null : (
          <Button disabled={isDenied} onClick={() => setMerging(true)}>
            {t("moved.merge")}
          </Button>
        )}
      </div>
      {isMerging ? (
        <MergeDialog
          texts={{ anchor: before, base: now, own: textOf(field.field, server.value) }}
          locale={locale}
          platforms={1}
          version={view.base?.version ?? 0}
          written={null}
          onClose={() => setMerging(false)}
          onMerged={(text) => {
            setMerging(false);
            saver.type(field, text);
            saver.leave(field);
          }}
        />
      ) : null}
    </section>
  );
}
