import { IconMessage } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { useOpenThreads, useOpenThreadsOn } from "../open-threads.ts";
import type { EditorField } from "../saving/field-key.ts";
import classes from "./field-notes.module.css";

/** Says that a field is talked about, and shows what is said. */
export function CommentMark({ field }: { field: EditorField }) {
  const { t } = useTranslation("editor");
  const { show } = useOpenThreads();
  const count = useOpenThreadsOn(field);
  if (count === 0) return null;
  return (
    <button
      type="button"
      data-control
      className={classes["mark"]}
      onClick={(event) => {
        event.stopPropagation();
        show(field);
      }}
    >
      <IconMessage size={14} stroke={1.6} aria-hidden />
      <span aria-hidden>{count}</span>
      <span className="sr">{t("comments.mark", { count })}</span>
    </button>
  );
}
