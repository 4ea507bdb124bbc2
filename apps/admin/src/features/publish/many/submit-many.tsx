import { hashSchema } from "@cookiedesk/domain/hash";
import { Button, Radio } from "@mantine/core";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import { type ApiOutputs, useApi } from "../../../shared/api.ts";
import { summarisePhrase } from "../../../shared/change-summary.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import { listNames } from "../../../shared/list-names.ts";
import { SubmitFields } from "../approval/submit-fields.tsx";
import publish from "../publish.module.css";
import { ChangeGroup } from "./change-group.tsx";
import { RefusedPlatforms } from "./refused-platforms.tsx";
import classes from "./submit-many.module.css";

interface SubmitManyProps {
  base: NonNullable<ApiOutputs["basePolicy"]["byKey"]>;
  plan: ApiOutputs["review"]["planMany"];
  lookAgain: () => void;
}

/** One of the changes is chosen and submitted for all of its platforms; those that were refused are named. */
export function SubmitMany({ base, plan, lookAgain }: SubmitManyProps) {
  const { t, i18n } = useTranslation("publish");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const failureSentence = useFailureSentence();
  const [chosen, setChosen] = useState<string>();
  const [note, setNote] = useState("");
  const [assigneeId, setAssignee] = useState("");
  const group = plan.groups.find(({ changeHash }) => changeHash === chosen) ?? plan.groups[0];
  const first = group?.platforms[0];
  const reviewers = useQuery(
    api.review.reviewers.queryOptions(
      { subject: { kind: "platform", id: first?.id ?? "" } },
      { enabled: first !== undefined },
    ),
  );
  const submit = useMutation(
    api.review.submitMany.mutationOptions({
      onSuccess: async ({ reviewId, refused }) => {
        void queries.invalidateQueries({ refetchType: "none" });
        if (reviewId !== null && refused.length === 0)
          await navigate(`/reviews/${reviewId}`, { state: { submitted: true } });
        else lookAgain();
      },
    }),
  );
  const act = () => {
    if (group === undefined || submit.isPending) return;
    submit.mutate({
      changeHash: hashSchema.parse(group.changeHash),
      platforms: group.platforms.map(({ id, contentHash }) => ({
        platformId: id,
        reviewed: hashSchema.parse(contentHash),
      })),
      note,
      assigneeId: assigneeId === "" ? null : assigneeId,
    });
  };
  useShortcuts({ "mod+Enter": act });
  if (group === undefined) return null;

  return (
    <div className={publish["columns"]}>
      <div className={publish["sheet"]}>
        <p className={publish["reach"]}>{t("many.lead")}</p>
        {plan.inReview === 0 ? null : (
          <p className="second">{t("many.inReview", { count: plan.inReview })}</p>
        )}
        {plan.groups.length === 1 ? null : (
          <Radio.Group
            className={classes["choice"] ?? ""}
            label={<h2>{t("many.choose")}</h2>}
            value={group.changeHash}
            onChange={setChosen}
          >
            <div className={classes["groups"]}>
              {plan.groups.map(({ changeHash, comparison, platforms }) => (
                <Radio
                  key={changeHash}
                  value={changeHash}
                  label={
                    <>
                      <b>{t("many.group", { count: platforms.length })}</b>{" "}
                      <span className="second">
                        {summarisePhrase(shared, comparison.summary, i18n.language)}:{" "}
                        {nameSome(platforms, t, i18n.language)}
                      </span>
                    </>
                  }
                />
              ))}
            </div>
          </Radio.Group>
        )}
        <ChangeGroup group={group} />
      </div>
      <div className={publish["side"]}>
        {submit.data === undefined ? null : <RefusedPlatforms result={submit.data} />}
        <form
          className={classes["form"]}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            act();
          }}
        >
          <SubmitFields
            note={note}
            setNote={setNote}
            assigneeId={assigneeId}
            setAssignee={setAssignee}
            reviewers={reviewers.data ?? []}
          />
          <p role="alert" className={classes["stop"]}>
            {submit.isError ? failureSentence(submit.error) : null}
          </p>
          <div className={classes["acts"]}>
            <Button type="submit" variant="filled" size="lg" loading={submit.isPending}>
              {t("many.submit", { count: group.platforms.length })}
            </Button>
            <Button component={Link} to={`/bases/${base.key}`} size="lg">
              {shared("cancel")}
            </Button>
          </div>
        </form>
      </div>
    </div>
  );
}

/** More are counted: the whole list stands below. */
const mostNamed = 3;

function nameSome(
  platforms: readonly { readonly name: string }[],
  t: TFunction<"publish">,
  language: string,
): string {
  const names = platforms.slice(0, mostNamed).map(({ name }) => name);
  const others = platforms.length - names.length;
  return listNames(
    others === 0 ? names : [...names, t("many.others", { count: others })],
    language,
  );
}
