import { Button } from "@mantine/core";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { hashSchema } from "@cookiedesk/domain/hash";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import { type ApiInputs, useApi } from "../../../shared/api.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import { explainSubmitProblem } from "./explain-submit-problem.ts";
import classes from "./approval.module.css";
import { SubmitFields } from "./submit-fields.tsx";

interface SubmitFormProps {
  subject: ApiInputs["review"]["submit"]["subject"];
  /** The content that is looked at; null: there is none. */
  contentHash: string | null;
  /** Why it cannot be submitted; undefined: it can. */
  whyNot: string | undefined;
  /** The one act of the page, by Ctrl/⌘ Enter too. */
  isMain: boolean;
  back: string;
  lookAgain: () => void;
}

/** Asks for a review of the draft as it is shown, and goes on to it. */
export function SubmitForm({
  subject,
  contentHash,
  whyNot,
  isMain,
  back,
  lookAgain,
}: SubmitFormProps) {
  const { t, i18n } = useTranslation("publish");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const failureSentence = useFailureSentence();
  const reasonId = useId();
  const [note, setNote] = useState("");
  const [assigneeId, setAssignee] = useState("");
  const reviewers = useQuery(api.review.reviewers.queryOptions({ subject }, { retry: false }));
  const submit = useMutation(
    api.review.submit.mutationOptions({
      onSuccess: async (result) => {
        if (!result.ok) return lookAgain();
        void queries.invalidateQueries({ refetchType: "none" });
        await navigate(`/reviews/${result.reviewId}`, { state: { submitted: true } });
      },
    }),
  );
  const problems = submit.data?.ok === false ? submit.data.problems : [];
  const isDisabled = whyNot !== undefined || contentHash === null;

  const act = () => {
    if (isDisabled || submit.isPending) return;
    submit.mutate({
      subject,
      reviewed: hashSchema.parse(contentHash),
      note,
      assigneeId: assigneeId === "" ? null : assigneeId,
    });
  };
  useShortcuts(isMain ? { "mod+Enter": act } : {});

  return (
    <form
      className={classes["submit"]}
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
      {reviewers.data?.length === 0 ? <p className="second">{t("submit.noReviewers")}</p> : null}
      {whyNot === undefined ? null : (
        <p id={reasonId} className={classes["stop"]}>
          {whyNot}
        </p>
      )}
      <div role="alert" className={classes["stop"]}>
        {submit.isError ? <p>{failureSentence(submit.error)}</p> : null}
        {problems.map((problem) => (
          <p key={problem.code}>{explainSubmitProblem(t, problem, i18n.language)}</p>
        ))}
      </div>
      <div className={classes["acts"]}>
        <Button
          type="submit"
          {...(isMain ? { variant: "filled", size: "lg" } : {})}
          loading={submit.isPending}
          {...(isDisabled
            ? { "aria-disabled": true, "data-disabled": true, "aria-describedby": reasonId }
            : {})}
        >
          {t("submit.act")}
        </Button>
        {isMain ? (
          <Button component={Link} to={back} size="lg">
            {shared("cancel")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
