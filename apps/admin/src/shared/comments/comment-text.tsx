import { Textarea } from "@mantine/core";
import { type KeyboardEvent, useId, useRef, useState } from "react";

import classes from "./comments.module.css";
import {
  insertMention,
  type Mentionable,
  mentionBeingTyped,
  offerPeople,
  type TypedMention,
} from "./mention-text.ts";
import { PeopleList } from "./people-list.tsx";

interface CommentTextProps {
  label: string;
  text: string;
  people: readonly Mentionable[];
  describedBy?: string | undefined;
  autoFocus?: boolean;
  onType: (text: string) => void;
  onFocus: () => void;
  /** Ctrl/⌘ Enter. */
  onSend: () => void;
}

/** The field that a comment is written in; `@` offers people. */
export function CommentText(props: CommentTextProps) {
  const { text, people, onType, onSend } = props;
  const [typed, setTyped] = useState<TypedMention | null>(null);
  const [choice, setChoice] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const offered = typed === null ? [] : offerPeople(people, typed.typed);

  const look = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) => {
    setTyped(selectionStart === selectionEnd ? mentionBeingTyped(value, selectionStart) : null);
    setChoice(0);
  };
  const choose = (person: Mentionable) => {
    if (typed === null) return;
    const next = insertMention(text, typed, person);
    setTyped(null);
    onType(next.text);
    // The caret is put once the new text stands in the field.
    requestAnimationFrame(() => field.current?.setSelectionRange(next.caret, next.caret));
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
      return;
    }
    const chosen = offered[choice];
    if (chosen === undefined) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setChoice((choice + (event.key === "ArrowDown" ? 1 : offered.length - 1)) % offered.length);
    } else if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };

  return (
    <div className={classes["write"]}>
      <Textarea
        ref={field}
        label={props.label}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={4000}
        dir="auto"
        value={text}
        autoFocus={props.autoFocus === true}
        aria-describedby={props.describedBy}
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered.length > 0 ? `${listId}-${choice}` : undefined}
        onChange={(event) => {
          onType(event.currentTarget.value);
          look(event.currentTarget);
        }}
        onFocus={props.onFocus}
        onBlur={() => setTyped(null)}
        onKeyDown={press}
      />
      {offered.length > 0 ? (
        <PeopleList id={listId} offered={offered} choice={choice} onChoose={choose} />
      ) : null}
    </div>
  );
}
