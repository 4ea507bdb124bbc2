import { type Following, followings } from "@cookiedesk/domain/platform/following";
import { Radio } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import classes from "./side-form.module.css";

type Platform = NonNullable<ApiOutputs["platform"]["bySlug"]>;

/** How new versions of the base reach the platform. What would change the draft is looked at on its own page first. */
export function FollowingForm({ platform }: { platform: Platform }) {
  const { t } = useTranslation("platform");
  const { base } = platform;
  const path = `/platforms/${platform.slug}/base`;
  const choice = useFollowing(platform, path);

  return (
    <section className={classes["part"]}>
      <h2>{t("following.title")}</h2>
      <Radio.Group
        aria-label={t("following.label")}
        value={base.following}
        onChange={(value) => {
          const following = followings.find((one) => one === value);
          if (following !== undefined) void choice.choose(following);
        }}
      >
        <div className={classes["choices"]}>
          {followings.map((following) => (
            <Radio
              key={following}
              value={following}
              disabled={choice.isSaving || (following === "pinned" && base.version === null)}
              label={t(`following.${following}`, { version: base.version ?? "" })}
            />
          ))}
        </div>
      </Radio.Group>
      {choice.problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {choice.problem}
        </p>
      )}
      <p>
        <Link className="link" to={path}>
          {t("following.other")}
        </Link>
      </p>
    </section>
  );
}

function useFollowing({ id, base, revisions }: Platform, path: string) {
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const failureSentence = useFailureSentence();
  const save = useMutation(api.platform.setFollowing.mutationOptions());
  const [problem, setProblem] = useState<string>();

  return {
    problem,
    isSaving: save.isPending,
    async choose(following: Following) {
      const look = () => navigate(`${path}?following=${following}`);
      const changesTheDraft = base.heldBack !== null && following !== "pinned";
      if (changesTheDraft) return look();
      try {
        const revision = revisions["base"] ?? 0;
        const change = { platformId: id, following, revision, seen: base.version };
        const result = await save.mutateAsync(change);
        await queries.invalidateQueries();
        // Somebody else was there first, or the base moved: the page for it shows how things stand.
        return result.ok ? setProblem(undefined) : await look();
      } catch (error) {
        return setProblem(failureSentence(error));
      }
    },
  };
}
