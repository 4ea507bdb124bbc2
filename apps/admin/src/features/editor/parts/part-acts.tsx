import type { EditorPart } from "@cookiedesk/api/policy/view";
import { ActionIcon, Menu } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconEye,
  IconEyeOff,
  IconFilter,
  IconTrash,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { isInheritedPart, useEditor } from "../editor-context.ts";
import { whyNotId } from "../field-id.ts";
import { isCookiesPart, usePartWords } from "../part-words.ts";
import { usePartActs } from "../use-part-acts.ts";

const icon = { size: 16, stroke: 1.6, "aria-hidden": true } as const;

interface PartActsProps {
  part: EditorPart;
  isHidden: boolean;
  /** Opens what says when the part is shown. */
  onCondition: () => void;
}

/** What can be done with a section: moved, shown on a condition, hidden where it is inherited, removed where it is one's own. */
export function PartActs({ part, isHidden, onCondition }: PartActsProps) {
  const { t } = useTranslation("editor");
  const { view, locale, whyNot } = useEditor();
  const isDenied = whyNot(null) !== undefined;
  const wordsOf = usePartWords();
  const acts = usePartActs();
  const { up, down } = acts.moves(part.ref);
  const isInherited = isInheritedPart(view, part);
  const isTable = isCookiesPart(part.ref);

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          aria-label={t("part.acts", { part: wordsOf(view, part.ref, locale) })}
          disabled={isDenied}
          aria-describedby={isDenied ? whyNotId : undefined}
        >
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowUp {...icon} />}
          disabled={up === null}
          onClick={() => void up?.()}
        >
          {t("part.up")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown {...icon} />}
          disabled={down === null}
          onClick={() => void down?.()}
        >
          {t("part.down")}
        </Menu.Item>
        {isTable || isHidden ? null : (
          <Menu.Item leftSection={<IconFilter {...icon} />} onClick={onCondition}>
            {t("condition.open")}
          </Menu.Item>
        )}
        {isInherited && !isTable && !isHidden ? (
          <Menu.Item leftSection={<IconEyeOff {...icon} />} onClick={() => acts.hide(part)}>
            {t("part.hide", { name: view.name })}
          </Menu.Item>
        ) : null}
        {isInherited && isHidden ? (
          <Menu.Item leftSection={<IconEye {...icon} />} onClick={() => acts.show(part)}>
            {t("part.show")}
          </Menu.Item>
        ) : null}
        {isInherited || isTable ? null : (
          <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => void acts.remove(part)}>
            {t("part.remove")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
