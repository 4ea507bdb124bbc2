import { direction } from "@cookiedesk/domain/locale";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";

import { useActiveText } from "../prose/active-text.ts";
import { insertPlaceholder, placeholderBeingTyped } from "../prose/edit-prose.ts";
import { applyEdit } from "../prose/apply-edit.ts";
import { PlaceholderList } from "../prose/placeholder-list.tsx";
import { whenReleased } from "../prose/when-released.ts";
import classes from "./prose.module.css";

export interface GrowingTextProps {
  id: string;
  label: string;
  locale: string;
  text: string;
  /** Shown in place of an empty text. */
  prompt: string;
  /** One line for headings and cells: Enter does not break it. */
  oneLine?: boolean;
  invalid?: boolean;
  /** It is only read here. */
  readOnly?: boolean;
  describedBy?: string | undefined;
  /** Markdown: the toolbar works on it. */
  isProse?: boolean;
  /** What is shown while nobody writes; without it the words stay as they are typed. */
  reading?: ReactNode;
  placeholders: readonly { readonly name: string; readonly value: string }[];
  onType: (text: string) => void;
  onLeave: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  autoFocus?: boolean;
}

/** A text that is read as its readers will and written as it is stored; it grows with its words. */
export function GrowingText(props: GrowingTextProps) {
  const { id, label, locale, text, prompt, oneLine = false, reading, placeholders } = props;
  const [isWriting, setWriting] = useState(props.autoFocus === true);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [choice, setChoice] = useState(0);
  const listId = useId();
  const active = useActiveText();

  const offered =
    typedName === null
      ? []
      : placeholders.filter(({ name }) => name.includes(typedName.toLowerCase()));
  const isReading = reading !== undefined && !isWriting && text !== "";

  const look = (element: HTMLTextAreaElement) => {
    setTypedName(
      element.selectionStart === element.selectionEnd
        ? placeholderBeingTyped(element.value, element.selectionStart)
        : null,
    );
    setChoice(0);
  };

  const insert = (element: HTMLTextAreaElement, name: string) => {
    setTypedName(null);
    applyEdit(
      element,
      insertPlaceholder(
        { text: element.value, start: element.selectionStart, end: element.selectionEnd },
        name,
      ),
    );
  };

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const chosen = offered[choice];
    if (chosen !== undefined) {
      // The list has these keys to itself: a cell must not take them as its own.
      if (["ArrowDown", "ArrowUp", "Enter", "Tab", "Escape"].includes(event.key))
        event.stopPropagation();
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        setChoice((choice + (event.key === "ArrowDown" ? 1 : offered.length - 1)) % offered.length);
        return;
      }
      if (event.key === "Enter" || event.key === "Tab") {
        event.preventDefault();
        insert(event.currentTarget, chosen.name);
        return;
      }
      if (event.key === "Escape") {
        event.preventDefault();
        setTypedName(null);
        return;
      }
    }
    props.onKeyDown?.(event);
    if (oneLine && event.key === "Enter" && !event.ctrlKey && !event.metaKey)
      event.preventDefault();
  };

  return (
    <div className={classes["field"]} data-reading={isReading || undefined}>
      {reading === undefined ? null : (
        <div className={classes["read"]} aria-hidden lang={locale} dir={direction(locale)}>
          {reading}
        </div>
      )}
      <div
        className={classes["measure"]}
        data-prompt={text === "" || undefined}
        aria-hidden
        dir={direction(locale)}
      >
        {text === "" ? prompt : text}{" "}
      </div>
      <textarea
        id={id}
        className={classes["write"]}
        aria-label={label}
        aria-invalid={props.invalid || undefined}
        readOnly={props.readOnly}
        aria-describedby={props.describedBy}
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered.length > 0 ? `${listId}-${choice}` : undefined}
        lang={locale}
        dir={direction(locale)}
        rows={1}
        value={text}
        placeholder={prompt}
        spellCheck
        autoFocus={props.autoFocus}
        onChange={(event) => {
          props.onType(
            oneLine
              ? event.currentTarget.value.replaceAll(/\s*\n\s*/gu, " ")
              : event.currentTarget.value,
          );
          look(event.currentTarget);
        }}
        onFocus={(event) => {
          if (props.readOnly === true) return;
          setWriting(true);
          if (props.autoFocus === true)
            event.currentTarget.setSelectionRange(text.length, text.length);
          active.enter(event.currentTarget, props.isProse === true);
        }}
        onBlur={() => {
          // Reading is lower than writing: what stands below would move up while it is clicked.
          whenReleased(() => setWriting(document.activeElement?.id === id));
          setTypedName(null);
          props.onLeave();
        }}
        onKeyDown={press}
      />
      {offered.length > 0 ? (
        <PlaceholderList
          id={listId}
          offered={offered}
          choice={choice}
          onChoose={(name) => {
            const element = document.getElementById(id);
            if (element instanceof HTMLTextAreaElement) insert(element, name);
          }}
        />
      ) : null}
    </div>
  );
}
