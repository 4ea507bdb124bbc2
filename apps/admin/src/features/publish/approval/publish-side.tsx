import type { Target } from "@cookiedesk/domain/access/may";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiInputs } from "../../../shared/api.ts";
import { useDenial } from "../../../shared/use-denial.ts";
import type { AnyPublishProblem } from "../explain-publish-problem.ts";
import { PublishForm, type PublishFormProps } from "../publish-form.tsx";
import classes from "./approval.module.css";
import { EmergencyForm } from "./emergency-form.tsx";
import { type Approval, findNextStep, isAboutApproval } from "./find-next-step.ts";
import { ReviewStanding } from "./review-standing.tsx";
import { SubmitForm } from "./submit-form.tsx";

interface PublishSideProps {
  subject: ApiInputs["review"]["submit"]["subject"];
  target: Target;
  approval: Approval;
  problems: readonly AnyPublishProblem[];
  contentHash: string | null;
  publishing: PublishFormProps;
  lookAgain: () => void;
}

/** The acts of a publish page: submit for review, or publish; and for administrators, publish without approval. */
export function PublishSide({
  subject,
  target,
  approval,
  problems,
  contentHash,
  publishing,
  lookAgain,
}: PublishSideProps) {
  const { t } = useTranslation("publish");
  const mayNotSubmit = useDenial("submit", target);
  const mayNotPublish = useDenial("publish", target);
  const mayNotOverride = useDenial("override", target);
  const [isEmergency, setEmergency] = useState(false);
  const step = findNextStep({ approval, problems });
  const isSound = problems.every(isAboutApproval);
  const submitting = { subject, contentHash, back: publishing.back, lookAgain };

  if (isEmergency)
    return <EmergencyForm publishing={publishing} onCancel={() => setEmergency(false)} />;
  return (
    <>
      <ReviewStanding approval={approval} />
      {step === "submit" ? (
        <SubmitForm
          {...submitting}
          whyNot={mayNotSubmit ?? (isSound ? undefined : t("submit.blocked"))}
          isMain
        />
      ) : (
        <>
          {step === "publish" && approval.needed === 0 && approval.review === null && isSound ? (
            <details className={classes["ask"]}>
              <summary>{t("submit.instead")}</summary>
              <SubmitForm {...submitting} whyNot={mayNotSubmit} isMain={false} />
            </details>
          ) : null}
          <PublishForm {...publishing} whyNot={mayNotPublish} />
        </>
      )}
      {step !== "publish" && isSound && mayNotOverride === undefined ? (
        <div className={classes["last"]}>
          <p className="second">{t("emergency.hint")}</p>
          <Button color="stop" variant="outline" onClick={() => setEmergency(true)}>
            {t("emergency.open")}
          </Button>
        </div>
      ) : null}
    </>
  );
}
