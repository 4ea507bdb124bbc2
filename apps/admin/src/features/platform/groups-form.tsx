import { ActionIcon, NativeSelect } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { useSelectionAct } from "./bulk/use-selection-act.ts";
import classes from "./side-form.module.css";

/** The groups in which the platform is looked after, and those that it can be put into. */
export function GroupsForm({
  platform,
}: {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
}) {
  const { t } = useTranslation("platform");
  const api = useApi();
  const groups = useQuery(api.group.list.queryOptions());
  const put = useMutation(api.group.put.mutationOptions());
  const act = useSelectionAct();
  const send = (groupId: string, isMember: boolean) =>
    act.send(put.mutateAsync({ groupId, selection: { ids: [platform.id] }, isMember }));
  const others = (groups.data ?? []).filter(({ id }) =>
    platform.groups.every((group) => group.id !== id),
  );

  return (
    <section className={classes["part"]}>
      <h2>{t("groups.title")}</h2>
      {platform.groups.length === 0 ? <p className="second">{t("groups.none")}</p> : null}
      <ul>
        {platform.groups.map(({ id, key, name }) => (
          <li key={id} className={classes["row"]}>
            <Link className="link" to={`/platforms?group=${encodeURIComponent(key)}`}>
              {name}
            </Link>
            <ActionIcon
              aria-label={t("groups.takeOut", { name })}
              disabled={act.isSending}
              onClick={() => void send(id, false)}
            >
              <IconX size={16} stroke={1.6} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <NativeSelect
          label={t("groups.putInto")}
          data={[
            { value: "", label: t("groups.choose") },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value=""
          disabled={act.isSending}
          onChange={(event) => void send(event.currentTarget.value, true)}
        />
      )}
      {act.problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {act.problem}
        </p>
      )}
    </section>
  );
}
