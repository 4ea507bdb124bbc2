import { roles } from "@cookiedesk/domain/access/role";
import { ActionIcon, Button, NativeSelect } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import classes from "./grant-fields.module.css";
import type { GrantLine } from "./grant-line.ts";
import { LocalesInput } from "./locales-input.tsx";

interface GrantFieldsProps {
  lines: readonly GrantLine[];
  setLines: (lines: readonly GrantLine[]) => void;
  problem: string | undefined;
}

/** The roles of a person, one line each: which, where, and for translators in which languages. */
export function GrantFields({ lines, setLines, problem }: GrantFieldsProps) {
  const { t } = useTranslation("settings");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const groups = useQuery(api.group.list.queryOptions());
  const change = (key: number, changes: Partial<GrantLine>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...changes } : line)));
  const add = () => {
    const key = Math.max(-1, ...lines.map((line) => line.key)) + 1;
    setLines([...lines, { key, role: "viewer", group: "", locales: [] }]);
  };

  return (
    <div className={classes["lines"]}>
      {lines.map((line, index) => (
        <fieldset key={line.key} className={classes["line"]}>
          <legend className="sr">{t("grant.line", { number: index + 1 })}</legend>
          <NativeSelect
            label={t("grant.role")}
            data={roles.map((role) => ({ value: role, label: shared(`role.${role}`) }))}
            value={line.role}
            onChange={({ currentTarget: { value } }) => {
              const role = roles.find((one) => one === value);
              if (role !== undefined) change(line.key, { role });
            }}
          />
          <NativeSelect
            label={t("grant.where")}
            data={[
              { value: "", label: t("grant.whereEverywhere") },
              ...(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={line.group}
            onChange={(event) => change(line.key, { group: event.currentTarget.value })}
          />
          <ActionIcon
            className={classes["remove"] ?? ""}
            aria-label={t("grant.remove", { number: index + 1 })}
            onClick={() => setLines(lines.filter(({ key }) => key !== line.key))}
          >
            <IconTrash size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
          <p className={classes["what"]}>{t(`grant.what.${line.role}`)}</p>
          {line.role === "translator" ? (
            <LocalesInput
              locales={line.locales}
              setLocales={(locales) => change(line.key, { locales })}
            />
          ) : null}
        </fieldset>
      ))}
      {problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {problem}
        </p>
      )}
      <div>
        <Button leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={add}>
          {t("grant.add")}
        </Button>
      </div>
    </div>
  );
}
