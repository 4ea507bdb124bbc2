import { isPlaceholder } from "@cookiedesk/domain/prose/placeholder";
import { splitPlaceholders } from "@cookiedesk/domain/prose/placeholder";
import { parseProse } from "@cookiedesk/domain/prose/parse-prose";
import type { Block, Inline } from "@cookiedesk/domain/prose/prose";
import { Fragment, type ReactNode } from "react";

import classes from "./prose.module.css";

interface RenderedProps {
  text: string;
  /** Words that a finding is about: underlined where they stand. */
  marked?: readonly string[];
}

/** A body as its readers will see it, placeholders still as atoms. What does not parse is shown as it was typed. */
export function RenderedProse({ text, marked = [] }: RenderedProps) {
  const parsed = parseProse(text);
  return parsed.ok ? (
    <Blocks blocks={parsed.prose} marked={marked} />
  ) : (
    <p className={classes["raw"]}>{text}</p>
  );
}

/** A heading or a cell: no Markdown, only words and placeholders. */
export function RenderedLine({ text, marked = [] }: RenderedProps) {
  return <Inlines content={splitPlaceholders(text)} marked={marked} />;
}

function Blocks({ blocks, marked }: { blocks: readonly Block[]; marked: readonly string[] }) {
  return blocks.map((block, index) => {
    switch (block.type) {
      case "paragraph":
        return (
          <p key={index}>
            <Inlines content={block.content} marked={marked} />
          </p>
        );
      case "heading":
        return (
          <p key={index} className={classes[`heading${block.level}`]}>
            <Inlines content={block.content} marked={marked} />
          </p>
        );
      case "list": {
        const List = block.ordered ? "ol" : "ul";
        return (
          <List key={index} {...(block.ordered ? { start: block.start } : {})}>
            {block.items.map((item, place) => (
              <li key={place}>
                <Blocks blocks={item} marked={marked} />
              </li>
            ))}
          </List>
        );
      }
    }
  });
}

function Inlines({
  content,
  marked,
}: {
  content: readonly Inline[];
  marked: readonly string[];
}): ReactNode {
  return content.map((inline, index) => (
    <Fragment key={index}>
      <Piece inline={inline} marked={marked} />
    </Fragment>
  ));
}

function Piece({ inline, marked }: { inline: Inline; marked: readonly string[] }): ReactNode {
  switch (inline.type) {
    case "text":
      return <MarkedText text={inline.text} marked={marked} />;
    case "placeholder":
      return (
        <bdi className={isPlaceholder(inline.name) ? "atom" : classes["unknown"]}>
          {isPlaceholder(inline.name) ? inline.name : `{{${inline.name}}}`}
        </bdi>
      );
    case "code":
      return <code>{inline.text}</code>;
    case "break":
      return <br />;
    case "emphasis":
      return (
        <em>
          <Inlines content={inline.content} marked={marked} />
        </em>
      );
    case "strong":
      return (
        <strong>
          <Inlines content={inline.content} marked={marked} />
        </strong>
      );
    case "link":
      // The text is for writing, not for leaving the page: the address is shown, the link does not lead away.
      return (
        <span className={classes["link"]} title={inline.href}>
          <Inlines content={inline.content} marked={marked} />
        </span>
      );
  }
}

function MarkedText({ text, marked }: { text: string; marked: readonly string[] }) {
  const found = marked.find((words) => words !== "" && text.includes(words));
  if (found === undefined) return text;
  const at = text.indexOf(found);
  const end = at + found.length;
  return (
    <>
      {text.slice(0, at)}
      <span className={classes["marked"]}>{found}</span>
      <MarkedText text={text.slice(end)} marked={marked} />
    </>
  );
}
