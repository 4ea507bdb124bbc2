import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import type { BaseChoice } from "./base-address.ts";
import { BaseChanged } from "./base-changed.tsx";
import { BaseForm } from "./base-form.tsx";
import classes from "./following.module.css";
import { Outcome } from "./outcome.tsx";
import { type BaseRequest, useBaseChange } from "./use-base-change.ts";

interface BaseChangeProps {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
  bases: ApiOutputs["basePolicy"]["names"];
  choice: BaseChoice;
  choose: (choice: BaseChoice) => void;
  request: BaseRequest;
  preview: ApiOutputs["platform"]["previewMove"] | undefined;
  isLooking: boolean;
}

/** What would change stands at the start, the choice and its one act at the end. */
export function BaseChange(props: BaseChangeProps) {
  const { platform, request, preview, isLooking } = props;
  const { t } = useTranslation("following");
  const { t: shared } = useTranslation("shared");
  const change = useBaseChange(platform);

  return (
    <>
      <PageBar
        title={t("title")}
        crumbs={[
          { to: "/platforms", label: shared("nouns.platforms") },
          { to: `/platforms/${platform.slug}`, label: platform.name },
        ]}
      />
      {change.former === undefined ? (
        <div className={classes["columns"]}>
          <div className={classes["sheet"]} aria-busy={isLooking}>
            {preview === undefined ? (
              <SkeletonRows rows={10} />
            ) : (
              <Outcome platform={platform} outcome={preview.outcome} />
            )}
          </div>
          <div className={classes["side"]}>
            <BaseForm
              platform={platform}
              bases={props.bases}
              choice={props.choice}
              choose={props.choose}
              outcome={isLooking ? undefined : preview?.outcome}
              problem={change.problem}
              isBusy={change.isBusy}
              act={() => {
                if (preview === undefined) return;
                const { revision, outcome } = preview;
                void change.make(request, { revision, seen: outcome.to.version });
              }}
            />
          </div>
        </div>
      ) : (
        <BaseChanged
          platform={platform}
          former={change.former}
          problem={change.problem}
          isBusy={change.isBusy}
          undo={change.undo}
        />
      )}
    </>
  );
}
