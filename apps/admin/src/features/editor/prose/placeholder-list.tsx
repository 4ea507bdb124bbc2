import { useTranslation } from "react-i18next";

import classes from "./placeholder-list.module.css";

interface PlaceholderListProps {
  id: string;
  offered: readonly { readonly name: string; readonly value: string }[];
  choice: number;
  onChoose: (name: string) => void;
}

/** What `{` offers: the placeholders that there are, with what stands for them here. */
export function PlaceholderList({ id, offered, choice, onChoose }: PlaceholderListProps) {
  const { t } = useTranslation("editor");
  return (
    <ul className={classes["list"]} id={id} role="listbox" aria-label={t("placeholder.list")}>
      {offered.map(({ name, value }, index) => (
        <li
          key={name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === choice}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(name);
          }}
        >
          <span className="atom">{name}</span>
          <bdi>{value}</bdi>
        </li>
      ))}
    </ul>
  );
}
