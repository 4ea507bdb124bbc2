import { type Following, followings } from "@cookiedesk/domain/platform/following";
import { Button, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../../shared/api.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import { PageBar } from "../../../shared/page-bar.tsx";
import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";
import type { BaseChoice } from "../base-address.ts";
import classes from "../following.module.css";
import type { BaseRequest } from "../use-base-change.ts";
import { BroughtBack } from "./brought-back.tsx";
import { MoveGroup } from "./move-group.tsx";
import { MovedMany } from "./moved-many.tsx";
import { useMoveMany } from "./use-move-many.ts";

interface MoveManyProps {
  count: number;
  bases: readonly { readonly key: string; readonly name: string }[];
  base: { readonly key: string; readonly name: string };
  choice: BaseChoice;
  choose: (choice: BaseChoice) => void;
  request: BaseRequest;
  preview: ApiOutputs["platform"]["previewMoveMany"] | undefined;
  lookAgain: () => void;
}

/** The platforms in groups of one outcome, and the one act that moves those that can move. */
export function MoveMany(props: MoveManyProps) {
  const { base, bases, choice, choose, count, preview, request } = props;
  const { t } = useTranslation("following");
  const { t: shared } = useTranslation("shared");
  const failureSentence = useFailureSentence();
  const { move, undo } = useMoveMany(base.name);
  const movable = (preview?.groups ?? [])
    .filter(({ outcome }) => outcome.clashes.length === 0)
    .flatMap(({ platforms }) => platforms);

  return (
    <>
      <PageBar
        title={t("many.title", { count })}
        crumbs={[{ to: "/platforms", label: shared("nouns.platforms") }]}
      />
      {move.data === undefined ? (
        <div className={classes["columns"]}>
          <div className={classes["sheet"]}>
            {preview === undefined ? <SkeletonRows rows={10} /> : null}
            {preview?.groups.map((group) => (
              <MoveGroup key={group.platforms[0]?.id} group={group} />
            ))}
          </div>
          <form
            className={`${classes["side"] ?? ""} ${classes["form"] ?? ""}`}
            onSubmit={(event) => {
              event.preventDefault();
              if (preview === undefined) return;
              const platforms = movable.map(({ id, revision }) => ({ platformId: id, revision }));
              move.mutate({ ...request, platforms, seen: preview.to.version });
            }}
          >
            <NativeSelect
              label={t("form.base")}
              data={bases.map(({ key, name }) => ({ value: key, label: name }))}
              value={base.key}
              onChange={(event) =>
                choose({ ...choice, base: event.currentTarget.value, version: null })
              }
            />
            <NativeSelect
              label={t("form.following")}
              data={followings.map((one) => ({ value: one, label: t(`following.${one}`) }))}
              value={choice.following}
              onChange={(event) =>
                choose({
                  ...choice,
                  following: followingOf(event.currentTarget.value),
                  version: null,
                })
              }
            />
            <p className="second">{t("form.draftOnly")}</p>
            {move.isError ? (
              <p className={classes["problem"]} role="alert">
                {failureSentence(move.error)}
              </p>
            ) : null}
            {preview !== undefined && movable.length < count ? (
              <p className={classes["problem"]}>
                {t("many.staying", { count: count - movable.length })}
              </p>
            ) : null}
            <div className={classes["acts"]}>
              <Button
                type="submit"
                variant="filled"
                size="lg"
                disabled={movable.length === 0}
                loading={move.isPending}
              >
                {t("many.act", { count: movable.length, base: base.name })}
              </Button>
              <Button component={Link} to="/platforms" size="lg">
                {shared("cancel")}
              </Button>
            </div>
          </form>
        </div>
      ) : undo.data === undefined ? (
        <MovedMany
          base={base}
          result={move.data}
          problem={undo.isError ? failureSentence(undo.error) : undefined}
        />
      ) : (
        <BroughtBack result={undo.data} />
      )}
    </>
  );
}

function followingOf(value: string): Following {
  return followings.find((one) => one === value) ?? "follows";
}
