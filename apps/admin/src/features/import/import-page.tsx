import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../../shared/api.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import { Gated } from "../../shared/gated.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { useDenial } from "../../shared/use-denial.ts";
import { ChooseDocuments } from "./choose-documents.tsx";
import { EarlierImports } from "./earlier-imports.tsx";
import type { ImportedDocument, RefusedFile } from "./explain-import.ts";
import { ImportResult } from "./import-result.tsx";
import classes from "./import.module.css";
import { type ChosenFile, largestFile, readFile } from "./read-files.ts";
import { ReviewDocuments } from "./review-documents.tsx";

/** A file with what was recognised in it, or why it was refused. */
export interface ReadDocument {
  readonly chosen: ChosenFile;
  readonly recognised: ImportedDocument | RefusedFile;
}

/** Documents make bases and platforms. */
const everywhere = { kind: "everywhere" } as const;

/** Documents in, drafts out: what was recognised is looked at before anything is made. */
export function Component() {
  const { t } = useTranslation("import");
  const api = useApi();
  const failureSentence = useFailureSentence();
  const [documents, setDocuments] = useState<readonly ReadDocument[]>([]);
  const recognise = useMutation(api.import.recognise.mutationOptions());
  const queries = useQueryClient();
  const denial = useDenial("edit", everywhere);
  const apply = useMutation(
    api.import.makeDrafts.mutationOptions({ onSuccess: () => void queries.invalidateQueries() }),
  );

  const read = async (chosen: readonly ChosenFile[]) => {
    // One after the other: each answer is shown at once, and no request grows beyond a file.
    for (const file of chosen) {
      const recognised = (
        await recognise.mutateAsync({ files: [{ name: file.name, base64: file.base64 }] })
      )[0];
      if (recognised === undefined) continue;
      setDocuments((before) => [
        ...before.filter((one) => one.chosen.name !== file.name),
        { chosen: file, recognised },
      ]);
    }
  };
  const choose = async (files: readonly File[]) => {
    // A disabled form still lets files be dropped on it.
    if (denial !== undefined) return;
    const tooLarge = files.filter(({ size }) => size > largestFile).map(refuse);
    setDocuments((before) => [...before, ...tooLarge]);
    await read(await Promise.all(files.filter(({ size }) => size <= largestFile).map(readFile)));
  };
  const startOver = () => {
    setDocuments([]);
    apply.reset();
  };

  return (
    <>
      <PageBar title={t("title")} />
      {apply.data === undefined ? (
        <div className={classes["page"]}>
          <Gated act="edit" target={everywhere}>
            <ChooseDocuments
              isReading={recognise.isPending}
              choose={(files) => void choose(files).catch(ignoreShown)}
              paste={(file) => void read([file]).catch(ignoreShown)}
              count={documents.length}
            />
          </Gated>
          {recognise.isError ? (
            <p className={classes["problem"]} role="alert">
              {failureSentence(recognise.error)}
            </p>
          ) : null}
          {documents.length === 0 ? (
            <EarlierImports />
          ) : (
            <ReviewDocuments
              documents={documents}
              leaveOut={(name) =>
                setDocuments(documents.filter(({ chosen }) => chosen.name !== name))
              }
              isApplying={apply.isPending}
              failure={apply.isError ? failureSentence(apply.error) : null}
              apply={(names, basePolicyId) =>
                apply.mutate({
                  files: documents
                    .filter(({ chosen }) => names.includes(chosen.name))
                    .map(({ chosen }) => ({ name: chosen.name, base64: chosen.base64 })),
                  ...(basePolicyId === null ? {} : { basePolicyId }),
                })
              }
            />
          )}
        </div>
      ) : (
        <ImportResult result={apply.data} startOver={startOver} />
      )}
    </>
  );
}

function refuse({ name }: File): ReadDocument {
  return {
    chosen: { name, base64: "", text: "" },
    recognised: { file: name, error: { code: "too_large", message: "" } },
  };
}

/** The mutation keeps its error and the page shows it. */
function ignoreShown() {}
