import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { type AuditFilter, exportAddress } from "./audit-address.ts";

/** The record as a file, narrowed down as the list is. */
export function ExportMenu({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation("audit");
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}>
          {t("export")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(["csv", "jsonl"] as const).map((format) => (
          <Menu.Item key={format} component="a" href={exportAddress(format, filter)} download>
            {t(format)}
          </Menu.Item>
        ))}
        <Menu.Label>{t("exportHint")}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
