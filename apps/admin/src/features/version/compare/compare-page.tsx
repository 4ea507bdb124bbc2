import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";

import { type ApiInputs, useApi } from "../../../shared/api.ts";
import { readSide, type SideAddress, writeSide } from "../../../shared/compare-address.ts";
import { EmptyState } from "../../../shared/empty-state.tsx";
import { Failure } from "../../../shared/failure.tsx";
import { UnknownPolicy } from "../../../shared/unknown-policy.tsx";
import { CompareBar } from "./compare-bar.tsx";
import { CompareSkeleton } from "./compare-skeleton.tsx";
import { CompareView } from "./compare-view.tsx";
import { sideWords } from "./side-words.ts";
import { type ComparedSubject, useComparedSubject } from "./use-compared-subject.ts";

/** `/compare?a=babel:v7&b=babel:draft` */
export function Component() {
  const { t } = useTranslation("version");
  const [query] = useSearchParams();
  const api = useApi();
  const a = readSide(query.get("a"));
  const b = readSide(query.get("b"));
  const from = useComparedSubject(a);
  const to = useComparedSubject(b);
  const sides = inputOf(a, from.subject, b, to.subject);
  const compared = useQuery(
    api.version.compare.queryOptions(sides ?? nothing, { enabled: sides !== null }),
  );

  if (a !== null && from.subject === null) return <UnknownPolicy kind={a.kind} name={a.key} />;
  if (b !== null && to.subject === null) return <UnknownPolicy kind={b.kind} name={b.key} />;

  const failed = [from.failed, to.failed, compared.isError ? compared : undefined].find(
    (one) => one !== undefined,
  );
  const isOneSubject = a !== null && a.kind === b?.kind && a.key === b.key;
  const words = (side: SideAddress, name: string) => sideWords(t, side, isOneSubject ? null : name);

  return (
    <>
      <CompareBar a={a} b={b} from={from.subject ?? null} to={to.subject ?? null} />
      {a === null || b === null ? (
        <EmptyState title={t("compare.pick")} text={t("compare.pickText")} />
      ) : failed !== undefined ? (
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      ) : compared.data === undefined ? (
        <CompareSkeleton />
      ) : (
        <CompareView
          key={`${writeSide(a)} ${writeSide(b)}`}
          compared={compared.data}
          names={[words(a, compared.data.a.name), words(b, compared.data.b.name)]}
          pair={`${writeSide(a)} ${writeSide(b)}`}
        />
      )}
    </>
  );
}

type CompareInput = ApiInputs["version"]["compare"];

/** Never asked for: it stands in while a side is not known. */
const nothing: CompareInput = {
  a: { kind: "draft", platformId: "" },
  b: { kind: "draft", platformId: "" },
};

function inputOf(
  a: SideAddress | null,
  from: ComparedSubject | null | undefined,
  b: SideAddress | null,
  to: ComparedSubject | null | undefined,
): CompareInput | null {
  return a === null || b === null || from == null || to == null
    ? null
    : { a: sideInput(a, from.id), b: sideInput(b, to.id) };
}

function sideInput(side: SideAddress, id: string): CompareInput["a"] {
  if (side.kind === "base") return { kind: "base", basePolicyId: id, number: side.at };
  return typeof side.at === "number"
    ? { kind: "version", platformId: id, number: side.at }
    : { kind: side.at, platformId: id };
}
