import type { EditorCookie } from "@cookiedesk/api/policy/view";
import { ActionIcon, Button } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowUp,
  IconEye,
  IconEyeOff,
  IconTrash,
  IconX,
} from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { isInheritedPart, useEditor } from "../editor-context.ts";
import { whyNotId } from "../field-id.ts";
import { usePartActs } from "../use-part-acts.ts";
import { AddProvider } from "./add-provider.tsx";
import classes from "./row-details.module.css";
import { RowFields } from "./row-fields.tsx";

const icon = { size: 16, stroke: 1.6, "aria-hidden": true } as const;

interface RowDetailsProps {
  cookie: EditorCookie;
  isHidden: boolean;
  onClose: () => void;
}

/** What the columns have no room for: kind, domain, note, condition; and what can be done with the row. */
export function RowDetails({ cookie, isHidden, onClose }: RowDetailsProps) {
  const { t } = useTranslation("editor");
  const { view, whyNot } = useEditor();
  const isDenied = whyNot(null) !== undefined;
  const denied = isDenied ? { disabled: true, "aria-describedby": whyNotId } : {};
  const acts = usePartActs();
  const { up, down } = acts.moves(cookie.ref);
  const isInherited = isInheritedPart(view, cookie);
  const panel = useRef<HTMLDivElement>(null);

  // Opened by a key: the focus goes on into what was opened.
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>("select, button")?.focus();
  }, []);

  return (
    <div
      ref={panel}
      role="group"
      aria-label={t("grid.more")}
      className={classes["details"]}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      {isHidden ? null : <RowFields cookie={cookie} />}
      <div className={classes["acts"]}>
        {isHidden ? null : <AddProvider cookie={cookie} />}
        <Button
          leftSection={<IconArrowUp {...icon} />}
          disabled={up === null}
          {...denied}
          onClick={() => void up?.()}
        >
          {t("part.up")}
        </Button>
        <Button
          leftSection={<IconArrowDown {...icon} />}
          disabled={down === null}
          {...denied}
          onClick={() => void down?.()}
        >
          {t("part.down")}
        </Button>
        {isInherited && !isHidden ? (
          <Button
            {...denied}
            leftSection={<IconEyeOff {...icon} />}
            onClick={() => acts.hide(cookie)}
          >
            {t("part.hide", { name: view.name })}
          </Button>
        ) : null}
        {isInherited && isHidden ? (
          <Button {...denied} leftSection={<IconEye {...icon} />} onClick={() => acts.show(cookie)}>
            {t("part.show")}
          </Button>
        ) : null}
        {isInherited ? null : (
          <Button
            {...denied}
            leftSection={<IconTrash {...icon} />}
            onClick={() => void acts.remove(cookie)}
          >
            {t("part.removeRow")}
          </Button>
        )}
        <ActionIcon
          className={classes["close"]}
          aria-label={t("grid.closeDetails")}
          onClick={onClose}
        >
          <IconX {...icon} />
        </ActionIcon>
      </div>
    </div>
  );
}
