import { Button, NativeSelect, Radio } from "@mantine/core";
import { followings } from "@cookiedesk/domain/platform/following";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { GatedButton } from "../../shared/gated-button.tsx";
import { formatDay } from "../../shared/time.ts";
import { useDenial } from "../../shared/use-denial.ts";
import type { BaseChoice } from "./base-address.ts";
import classes from "./following.module.css";

interface BaseFormProps {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
  bases: ApiOutputs["basePolicy"]["names"];
  choice: BaseChoice;
  choose: (choice: BaseChoice) => void;
  /** Undefined while the choice is being looked at. */
  outcome: ApiOutputs["platform"]["previewMove"]["outcome"] | undefined;
  problem: string | undefined;
  isBusy: boolean;
  act: () => void;
}

/** Which base, how it is followed, and which version is taken. */
export function BaseForm(props: BaseFormProps) {
  const { platform, bases, choice, choose, outcome, problem, isBusy } = props;
  const { t } = useTranslation("following");
  const { t: shared } = useTranslation("shared");
  const { base } = platform;
  const target = { kind: "platform", groups: platform.groups.map(({ id }) => id) } as const;
  // Whoever may not change it still looks at what a change would do.
  const denial = useDenial("edit", target);
  const chosen = bases.find(({ key }) => key === choice.base) ?? base;
  const moves = chosen.key !== base.key;
  const isSame =
    !moves &&
    choice.following === base.following &&
    (outcome === undefined || outcome.to.version === base.version);
  const isClashing = (outcome?.clashes.length ?? 0) > 0;

  return (
    <form
      className={classes["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (denial === undefined) props.act();
      }}
    >
      <NativeSelect
        label={t("form.base")}
        data={bases.map(({ key, name }) => ({ value: key, label: name }))}
        value={chosen.key}
        onChange={(event) => choose({ ...choice, base: event.currentTarget.value, version: null })}
      />
      <Radio.Group
        label={t("form.following")}
        value={choice.following}
        onChange={(value) => {
          const following = followings.find((one) => one === value);
          if (following !== undefined) choose({ ...choice, following, version: null });
        }}
      >
        <div className={classes["choices"]}>
          {followings.map((following) => (
            <Radio
              key={following}
              value={following}
              label={t(`following.${following}`)}
              description={t(`followingHint.${following}`)}
            />
          ))}
        </div>
      </Radio.Group>
      {choice.following === "follows" ? null : (
        <VersionSelect
          basePolicyId={chosen.id}
          value={choice.version}
          suggested={outcome?.to.version ?? null}
          choose={(version) => choose({ ...choice, version })}
        />
      )}
      <p className="second">{t("form.draftOnly")}</p>
      {problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {problem}
        </p>
      )}
      {isSame && outcome !== undefined ? <p className="second">{t("form.same")}</p> : null}
      {isClashing ? <p className={classes["problem"]}>{t("form.clashes")}</p> : null}
      <div className={classes["acts"]}>
        <GatedButton
          act="edit"
          target={target}
          type="submit"
          variant="filled"
          size="lg"
          disabled={isSame || isClashing || outcome === undefined}
          loading={isBusy}
        >
          {actOf(moves)}
        </GatedButton>
        <Button component={Link} to={`/platforms/${platform.slug}`} size="lg">
          {shared("cancel")}
        </Button>
      </div>
    </form>
  );

  function actOf(isMove: boolean): string {
    const names = { name: platform.slug, base: chosen.name, version: outcome?.to.version ?? "" };
    if (isMove) return t("act.move", names);
    if (choice.following === "follows") return t("act.follow", names);
    if (outcome !== undefined && outcome.to.version !== base.version) return t("act.take", names);
    return t(choice.following === "pinned" ? "act.pin" : "act.wait", names);
  }
}

interface VersionSelectProps {
  basePolicyId: string;
  value: number | null;
  suggested: number | null;
  choose: (version: number) => void;
}

function VersionSelect({ basePolicyId, value, suggested, choose }: VersionSelectProps) {
  const { t, i18n } = useTranslation("following");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const versions = useQuery(api.basePolicy.versions.queryOptions({ basePolicyId }));
  return (
    <NativeSelect
      label={t("form.version")}
      disabled={versions.data === undefined}
      data={(versions.data ?? []).map(({ number, publishedAt, kind, note }) => ({
        value: String(number),
        label: [
          t("form.versionOf", { number, day: formatDay(publishedAt, i18n.language) }),
          shared(`kind.${kind}`),
          ...(note === "" ? [] : [note]),
        ].join(", "),
      }))}
      value={String(value ?? suggested ?? "")}
      onChange={(event) => choose(Number(event.currentTarget.value))}
    />
  );
}
