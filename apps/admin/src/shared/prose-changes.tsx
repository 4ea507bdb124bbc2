import {
  type BlockChange,
  compareProse,
  type RunChange,
} from "@cookiedesk/domain/compare/compare-prose";
import type { BlockForm, WordMarks } from "@cookiedesk/domain/compare/prose-blocks";
import { direction } from "@cookiedesk/domain/locale";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";

import { shortenSame } from "./change-rows.ts";
import classes from "./prose-changes.module.css";
import { State } from "./state.tsx";
import { PlainWords } from "./word-changes.tsx";

interface ProseChangesProps {
  before: string;
  after: string;
  locale: string;
  /** Which side is read; both by default, with what went beside what came. */
  side?: "before" | "after" | "both";
  /** Leaves out the blocks that stayed as they were, and words far from a change. */
  onlyChanges?: boolean;
  className?: string | undefined;
}

/** How a text became another, as it is read: without Markdown, every change of a word, a link or its form in words. */
export function ProseChanges({
  before,
  after,
  locale,
  side = "both",
  onlyChanges = false,
  className,
}: ProseChangesProps) {
  const { t } = useTranslation("shared");
  const blocks = useMemo(() => compareProse(before, after, locale), [before, after, locale]);
  const isTouched = ({ state, moved }: BlockChange) => state !== "same" || moved;
  const readsTheSame = before !== after && !blocks.some(isTouched);
  const shown = blocks
    .filter((block) => side === "both" || block[side] !== null)
    .filter((block) => !onlyChanges || isTouched(block));

  return (
    <div
      className={`${classes["prose"] ?? ""} ${className ?? ""}`}
      lang={locale}
      dir={direction(locale)}
    >
      {readsTheSame ? <Note>{t("prose.onlyMarks")}</Note> : null}
      {shown.map((block, index) => (
        <Block
          key={index}
          block={onlyChanges ? { ...block, runs: shortenSame(block.runs) } : block}
          side={side}
        />
      ))}
    </div>
  );
}

function Block({ block, side }: { block: BlockChange; side: "before" | "after" | "both" }) {
  const { t } = useTranslation("shared");
  const form = (side === "before" ? block.before : block.after) ?? block.before;
  const isReshaped =
    block.before !== null &&
    block.after !== null &&
    (block.before.kind !== block.after.kind || block.before.depth !== block.after.depth);
  const hidden = side === "before" ? "added" : side === "after" ? "removed" : null;
  const formName = (one: BlockForm | null) =>
    one === null ? "" : t(`prose.form.${one.kind}`, { depth: one.depth });

  return (
    <p
      className={classes["block"]}
      data-kind={form?.kind}
      data-state={block.state}
      data-depth={form?.kind === "heading" ? 0 : Math.min(form?.depth ?? 0, 4)}
    >
      {block.runs
        .filter(({ kind }) => kind !== hidden)
        .map((run, index) => (
          <Run key={index} run={run} isEdited={block.state === "changed"} />
        ))}
      {isReshaped && side !== "before" ? (
        <Note>
          {t("prose.reshaped", { before: formName(block.before), after: formName(block.after) })}
        </Note>
      ) : null}
      {block.moved ? (
        <>
          {" "}
          <Note>
            <State is="moved" />
          </Note>
        </>
      ) : null}
    </p>
  );
}

/** Of words that came or went with their whole block only the links are told: how they are set is seen. */
function Run({ run: { kind, text, marks }, isEdited }: { run: RunChange; isEdited: boolean }) {
  const { t } = useTranslation("shared");
  const words = (
    <Marked marks={marks}>
      <PlainWords text={text} />
    </Marked>
  );
  if (kind === "same") return words;
  const Tag = kind === "added" ? "ins" : "del";
  const named = [
    ...(["strong", "emphasis", "code"] as const)
      .filter((mark) => isEdited && marks[mark])
      .map((mark) => t(`prose.mark.${mark}`)),
    ...(marks.href === null ? [] : [t("prose.mark.link", { href: marks.href })]),
  ];
  return (
    <Tag>
      <span className="sr" lang={document.documentElement.lang}>
        {t(`state.${kind}`)}{" "}
      </span>
      {words}
      {named.length === 0 ? null : <Note>{named.join(", ")}</Note>}
    </Tag>
  );
}

function Marked({ marks, children }: { marks: WordMarks; children: ReactNode }) {
  let marked = children;
  if (marks.code) marked = <code>{marked}</code>;
  if (marks.emphasis) marked = <em>{marked}</em>;
  if (marks.strong) marked = <strong>{marked}</strong>;
  return marks.href === null ? (
    marked
  ) : (
    <span className={classes["linked"]} title={marks.href}>
      {marked}
    </span>
  );
}

/** A word about the words, in the reader's own language. */
function Note({ children }: { children: ReactNode }) {
  return (
    <small
      className={classes["note"]}
      lang={document.documentElement.lang}
      dir={direction(document.documentElement.lang || "en")}
    >
      {children}
    </small>
  );
}
