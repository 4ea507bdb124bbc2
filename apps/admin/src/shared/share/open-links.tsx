import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { type ApiInputs, useApi } from "../api.ts";
import { Failure, useFailureSentence } from "../failure.tsx";
import form from "../form.module.css";
import { SkeletonRows } from "../skeleton-rows.tsx";
import { formatDay, formatInstant } from "../time.ts";
import classes from "./share.module.css";

/** The links to a draft that still open: for whom, until when, whether anybody looked, and an end to each. */
export function OpenLinks({ subject }: { subject: ApiInputs["previewLink"]["list"]["subject"] }) {
  const { t, i18n } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const links = useQuery(api.previewLink.list.queryOptions({ subject }));
  const end = useMutation(
    api.previewLink.end.mutationOptions({
      onSuccess: () =>
        queries.invalidateQueries({ queryKey: api.previewLink.list.queryKey({ subject }) }),
    }),
  );
  if (links.isError) return <Failure error={links.error} retry={() => void links.refetch()} />;
  if (links.isPending) return <SkeletonRows rows={1} height={40} />;
  if (links.data.length === 0) return <p className="quiet">{t("share.noneOpen")}</p>;
  return (
    <>
      <h2>{t("share.openLinks")}</h2>
      <ul className={classes["links"]}>
        {links.data.map((link) => (
          <li key={link.id}>
            <span>
              <b>{link.label}</b>{" "}
              <span className="second">
                {t("share.until", {
                  name: link.madeBy,
                  until: formatDay(link.expiresAt, i18n.language),
                })}{" "}
                {link.openedAt === null
                  ? t("share.notOpened")
                  : t("share.opened", { when: formatInstant(link.openedAt, i18n.language) })}
                {link.current ? "" : ` ${t("share.moved")}`}
              </span>
            </span>
            <Button
              size="xs"
              aria-label={t("share.endOf", { label: link.label })}
              disabled={end.isPending}
              onClick={() => end.mutate({ subject, id: link.id })}
            >
              {t("share.end")}
            </Button>
          </li>
        ))}
      </ul>
      {end.isError ? (
        <p className={form["problem"]} role="alert">
          {failureSentence(end.error)}
        </p>
      ) : null}
    </>
  );
}
