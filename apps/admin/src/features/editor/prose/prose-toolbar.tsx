import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import {
  IconBold,
  IconBraces,
  IconChevronDown,
  IconItalic,
  IconLink,
  IconList,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { applyEdit } from "./apply-edit.ts";
import {
  type BlockKind,
  insertLink,
  insertPlaceholder,
  type ProseEdit,
  type Selected,
  setBlock,
  toggleMark,
} from "./edit-prose.ts";
import classes from "./prose-toolbar.module.css";

export interface ToolbarText {
  readonly element: HTMLTextAreaElement;
  readonly isProse: boolean;
}

interface ProseToolbarProps {
  /** The text that was written in last; without one there is nothing to work on. */
  text: ToolbarText | null;
  placeholders: readonly { readonly name: string; readonly value: string }[];
  note: string | null;
}

const blocks: readonly BlockKind[] = ["paragraph", "heading2", "heading3", "heading4", "list"];
const icon = { size: 16, stroke: 1.6, "aria-hidden": true } as const;

/** Works on the text that was written in last, through the browser's own undo. */
export function ProseToolbar({ text, placeholders, note }: ProseToolbarProps) {
  const { t } = useTranslation("editor");
  const act = (edit: (selected: Selected) => ProseEdit) => () => {
    if (text === null) return;
    const { element } = text;
    applyEdit(
      element,
      edit({ text: element.value, start: element.selectionStart, end: element.selectionEnd }),
    );
  };
  const isProse = text?.isProse === true;
  const tool = (label: string, Icon: typeof IconBold, edit: (selected: Selected) => ProseEdit) => (
    <Tooltip label={isProse ? label : t("tool.onlyInText", { tool: label })}>
      <ActionIcon
        aria-label={label}
        aria-disabled={!isProse}
        data-off={!isProse || undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={isProse ? act(edit) : undefined}
      >
        <Icon {...icon} />
      </ActionIcon>
    </Tooltip>
  );

  return (
    <div className={classes["bar"]} role="toolbar" aria-label={t("tool.label")}>
      <Menu position="bottom-start" returnFocus={false} disabled={!isProse}>
        <Menu.Target>
          <Tooltip label={t("tool.onlyInText", { tool: t("tool.block") })} disabled={isProse}>
            <Button
              variant="subtle"
              color="gray"
              aria-disabled={!isProse}
              data-off={!isProse || undefined}
              onMouseDown={(event) => event.preventDefault()}
              rightSection={<IconChevronDown {...icon} size={14} />}
            >
              {t("tool.block")}
            </Button>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          {blocks.map((kind) => (
            <Menu.Item key={kind} onClick={act((selected) => setBlock(selected, kind))}>
              {t(`tool.${kind}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <hr />
      {tool(t("tool.bold"), IconBold, (selected) => toggleMark(selected, "**"))}
      {tool(t("tool.italic"), IconItalic, (selected) => toggleMark(selected, "*"))}
      {tool(t("tool.link"), IconLink, insertLink)}
      {tool(t("tool.list"), IconList, (selected) => setBlock(selected, "list"))}
      <hr />
      <Menu position="bottom-start" returnFocus={false} disabled={text === null}>
        <Menu.Target>
          <Tooltip
            label={t("tool.onlyInText", { tool: t("tool.placeholder") })}
            disabled={text !== null}
          >
            <Button
              variant="subtle"
              color="gray"
              aria-disabled={text === null}
              data-off={text === null || undefined}
              onMouseDown={(event) => event.preventDefault()}
              leftSection={<IconBraces {...icon} />}
            >
              {t("tool.placeholder")}
            </Button>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          {placeholders.map(({ name, value }) => (
            <Menu.Item
              key={name}
              onClick={act((selected) => insertPlaceholder(selected, name))}
              rightSection={<bdi className="quiet">{value}</bdi>}
            >
              <span className="atom">{name}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {note === null ? null : <span className={classes["note"]}>{note}</span>}
    </div>
  );
}
