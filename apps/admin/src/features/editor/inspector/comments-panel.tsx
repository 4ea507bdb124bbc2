import { NativeSelect } from "@mantine/core";
import { localeSchema } from "@cookiedesk/domain/locale";
import { fieldRule } from "@cookiedesk/domain/policy/policy-field";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { CommentSpot, ShownSpot } from "../../../shared/comments/comment-place.ts";
import { Comments } from "../../../shared/comments/comments.tsx";
import { fieldName } from "../../../shared/field-name.ts";
import { languageName } from "../../../shared/language-name.ts";
import { useEditor } from "../editor-context.ts";
import { usePartWords } from "../part-words.ts";
import type { EditorField } from "../saving/field-key.ts";
import { useAddress } from "../use-address.ts";
import classes from "./inspector.module.css";

type Scope = "field" | "part" | "all";

/** What people say of the draft: of the field that was written last, of its part, or of all of it. */
export function CommentsPanel({ writing }: { writing: EditorField | null }) {
  const { t, i18n } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { view, locale } = useEditor();
  const wordsOf = usePartWords();
  const address = useAddress();
  const [scope, setScope] = useState<Scope>("field");

  const describe = ({ part, field, locale: at }: ShownSpot) =>
    [
      wordsOf(view, part, at ?? locale),
      ...(field === null ? [] : [fieldName(shared, field)]),
      ...(at === null ? [] : [languageName(at, i18n.language)]),
    ].join(", ");
  const field = writing === null ? null : spotOf(writing);
  const part = field === null ? null : { part: field.part, field: null, locale: null };
  const spots = { field, part, all: null } satisfies Record<Scope, CommentSpot | null>;

  return (
    <div className={classes["comments"]}>
      {field === null || part === null ? null : (
        <NativeSelect
          className={classes["scope"] ?? ""}
          label={t("comments.about")}
          value={scope}
          data={[
            { value: "field", label: describe(field) },
            { value: "part", label: t("comments.part", { part: describe(part) }) },
            { value: "all", label: t("comments.all") },
          ]}
          onChange={({ currentTarget: { value } }) =>
            setScope(value === "part" || value === "all" ? value : "field")
          }
        />
      )}
      <Comments
        place={{ kind: "draft", subject: view.subject }}
        spot={spots[scope]}
        describeSpot={describe}
        onGo={(spot) => address.goTo(fieldOf(spot, locale))}
        target={address.thread}
      />
    </div>
  );
}

/** The field as comments name it; null for what no rule knows. */
function spotOf({ part, field, locale }: EditorField): CommentSpot | null {
  const rule = fieldRule(part.kind, field);
  const at = localeSchema.safeParse(locale).data ?? null;
  return rule === undefined || rule.prose !== (at !== null) ? null : { part, field, locale: at };
}

/** Where a comment on a whole part leads: where the part begins. */
function fieldOf({ part, field, locale: at }: ShownSpot, locale: string): EditorField {
  const first = part.kind === "policy" ? "title" : part.kind === "section" ? "heading" : "names";
  const named = field ?? first;
  const isProse = fieldRule(part.kind, named)?.prose === true;
  return { part, field: named, locale: at ?? (isProse ? locale : null) };
}
