import { ActionIcon, Button } from "@mantine/core";
import { IconHelp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { openShortcutsHelp } from "./help-opening.ts";

/** Opens the list of shortcuts. */
export function HelpButton({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation("app");
  const icon = <IconHelp size={16} stroke={1.6} aria-hidden />;
  return compact ? (
    <ActionIcon aria-label={t("help")} onClick={openShortcutsHelp}>
      {icon}
    </ActionIcon>
  ) : (
    <Button
      variant="subtle"
      color="gray"
      c="var(--ink)"
      leftSection={icon}
      rightSection={<kbd>?</kbd>}
      onClick={openShortcutsHelp}
    >
      {t("help")}
    </Button>
  );
}
