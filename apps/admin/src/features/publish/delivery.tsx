import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { Hash } from "../../shared/hash.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { State } from "../../shared/state.tsx";
import classes from "./publish.module.css";

interface DeliveryProps {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
  number: number;
  publicUrl: string;
  hash: string;
}

/** The version is published; this tells when visitors see it. */
export function Delivery({ platform, number, publicUrl, hash }: DeliveryProps) {
  const { t } = useTranslation("publish");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const path = `/platforms/${platform.slug}`;
  const delivery = useQuery(
    api.policy.delivery.queryOptions(
      { platformId: platform.id, number },
      { refetchInterval: ({ state }) => (state.data?.delivered === true ? false : 700) },
    ),
  );
  const isDelivered = delivery.data?.delivered === true;

  return (
    <>
      <PageBar
        title={t("delivery.title", { number })}
        crumbs={[
          { to: "/platforms", label: shared("nouns.platforms") },
          { to: path, label: platform.name },
        ]}
        beside={isDelivered ? <State is="live" /> : null}
      />
      <div className={classes["done"]}>
        <p className={classes["reach"]} role="status">
          {isDelivered
            ? t("delivery.done", { name: platform.name, number })
            : t("delivery.waiting", { number })}
        </p>
        <p className="second">
          {t("delivery.hash")} <Hash value={hash} />
        </p>
        {isDelivered ? (
          <Button
            component="a"
            href={publicUrl}
            target="_blank"
            rel="noreferrer"
            variant="filled"
            size="lg"
          >
            {t("delivery.visit")}
          </Button>
        ) : null}
        <ul>
          <li>
            <Link className="link" to={path}>
              {t("delivery.back", { name: platform.name })}
            </Link>
          </li>
          <li>
            <Link className="link" to={`${path}/history`}>
              {t("delivery.history")}
            </Link>
          </li>
        </ul>
      </div>
    </>
  );
}
