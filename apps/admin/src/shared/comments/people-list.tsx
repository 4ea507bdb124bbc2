import { useTranslation } from "react-i18next";

import classes from "./comments.module.css";
import type { Mentionable } from "./mention-text.ts";

interface PeopleListProps {
  id: string;
  offered: readonly Mentionable[];
  choice: number;
  onChoose: (person: Mentionable) => void;
}

/** What `@` offers: the people who may see what is commented on. */
export function PeopleList({ id, offered, choice, onChoose }: PeopleListProps) {
  const { t } = useTranslation("shared");
  return (
    <ul className={classes["people"]} id={id} role="listbox" aria-label={t("comment.people")}>
      {offered.map((person, index) => (
        <li
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === choice}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(person);
          }}
        >
          {person.label}
        </li>
      ))}
    </ul>
  );
}
