import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { Gated } from "../../shared/gated.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { useDenial } from "../../shared/use-denial.ts";
import { ChooseFile } from "./file/choose-file.tsx";
import { explainFileProblem } from "./file/explain-file.ts";
import { FileLines } from "./file/file-lines.tsx";
import { FileResult } from "./file/file-result.tsx";
import classes from "./file/file.module.css";

/** New platforms may stand in any group. */
const everywhere = { kind: "everywhere" } as const;

/** Makes many platforms from one CSV: what it would make is shown line by line before anything is written. */
export function Component() {
  const { t } = useTranslation("platform");
  const api = useApi();
  const queries = useQueryClient();
  const preview = useMutation(api.platform.previewMany.mutationOptions());
  const create = useMutation(api.platform.createMany.mutationOptions());
  const [csv, setCsv] = useState("");
  const denial = useDenial("edit", everywhere);

  const look = (text: string) => {
    // A disabled form still lets a file be dropped on it.
    if (denial !== undefined) return;
    setCsv(text);
    create.reset();
    preview.mutate({ csv: text });
  };
  const startAgain = () => {
    preview.reset();
    create.reset();
  };
  const make = async () => {
    await create.mutateAsync({ csv });
    await queries.invalidateQueries();
  };
  const read = preview.data;

  return (
    <>
      <PageBar
        title={t("file.title")}
        crumbs={[{ to: "/platforms", label: t("list.title") }]}
        acts={preview.isIdle ? null : <Button onClick={startAgain}>{t("file.another")}</Button>}
      />
      {create.data?.ok === true ? <FileResult result={create.data} /> : null}
      {preview.isIdle ? (
        <Gated act="edit" target={everywhere}>
          <ChooseFile choose={look} />
        </Gated>
      ) : null}
      {preview.isPending || create.isPending ? (
        <div className={classes["progress"]} role="status">
          {create.isPending ? t("file.making") : t("file.reading")}
        </div>
      ) : null}
      {preview.isPending ? <SkeletonRows rows={12} /> : null}
      {preview.isError ? (
        <Failure error={preview.error} retry={() => preview.mutate({ csv })} />
      ) : null}
      {create.isError ? <Failure error={create.error} retry={() => void make()} /> : null}
      {read?.ok === false ? (
        <ul className={classes["problems"]} role="alert">
          {read.problems.map((problem) => (
            <li key={JSON.stringify(problem)}>{explainFileProblem(t, problem)}</li>
          ))}
        </ul>
      ) : null}
      {read?.ok === true && create.data === undefined ? (
        <Preview rows={read.rows} isMaking={create.isPending} make={() => void make()} />
      ) : null}
    </>
  );
}

type Rows = Extract<ApiOutputs["platform"]["previewMany"], { ok: true }>["rows"];

interface PreviewProps {
  rows: Rows;
  isMaking: boolean;
  make: () => void;
}

function Preview({ rows, isMaking, make }: PreviewProps) {
  const { t, i18n } = useTranslation("platform");
  const number = new Intl.NumberFormat(i18n.language);
  const count = (status: Rows[number]["status"]) =>
    rows.filter((row) => row.status === status).length;
  const fresh = count("new");
  return (
    <>
      <div className={classes["summary"]}>
        <p role="status">
          {t("file.summary", {
            fresh: number.format(fresh),
            existing: number.format(count("exists")),
            refused: number.format(count("refused")),
          })}
        </p>
        {fresh === 0 ? null : (
          <Button variant="filled" size="lg" loading={isMaking} onClick={make}>
            {t("file.act", { count: fresh, number: number.format(fresh) })}
          </Button>
        )}
      </div>
      <FileLines rows={rows} />
    </>
  );
}
