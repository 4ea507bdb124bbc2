import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiInputs, type ApiOutputs, useApi } from "../../../shared/api.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import { FormDialog } from "../../../shared/form-dialog.tsx";
import { useToasts } from "../../../shared/undo/toasts.ts";
import { explainGrantProblem } from "./explain-grant-problem.ts";
import { GrantFields } from "./grant-fields.tsx";
import { grantsOf, hasLanguages, linesOf } from "./grant-line.ts";
import type { PersonLine } from "./person-table.tsx";
import { useGrantWords } from "./use-grant-words.ts";

type Refused = Exclude<ApiOutputs["person"]["setGrants"], { ok: true }>;

interface RolesDialogProps {
  person: PersonLine;
  onClose: () => void;
}

/** Changes what a person may do. Where somebody else did so meanwhile, both are shown and nothing is lost. */
export default function RolesDialog({ person, onClose }: RolesDialogProps) {
  const { t } = useTranslation("settings");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const failureSentence = useFailureSentence();
  const grantWords = useGrantWords();
  const groups = useQuery(api.group.list.queryOptions());
  const setGrants = useMutation(api.person.setGrants.mutationOptions());
  const [lines, setLines] = useState(() => linesOf(person.grants));
  const [seen, setSeen] = useState<ApiInputs["person"]["setGrants"]["seen"]>(() =>
    grantsOf(linesOf(person.grants)),
  );
  const [grantProblem, setGrantProblem] = useState<string>();
  const [problem, setProblem] = useState<string>();

  const submit = async () => {
    setProblem(undefined);
    if (!hasLanguages(lines)) return setGrantProblem(explainGrantProblem(t, "languages_missing"));
    try {
      const grants = grantsOf(lines);
      const result = await setGrants.mutateAsync({ personId: person.id, grants, seen });
      if (!result.ok) return refused(result);
      // One's own roles decide what every screen offers.
      await queries.invalidateQueries();
      toasts.show({ text: t("roles.saved", { name: person.name }) });
      onClose();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  const refused = (result: Refused) => {
    if (result.code !== "lost_race") return setGrantProblem(explainGrantProblem(t, result.code));
    setGrantProblem(undefined);
    setSeen(result.grants.map((grant) => ({ ...grant, locales: [...grant.locales] })));
    setProblem(t("roles.lostRace", { grants: result.grants.map(wordsOf).join("; ") }));
    void queries.invalidateQueries(api.person.list.queryFilter());
  };
  const wordsOf = ({ role, group: id, locales }: (typeof seen)[number]) => {
    const name = groups.data?.find((group) => group.id === id)?.name ?? "";
    return grantWords({ role, group: id === null ? null : { id, name }, locales: [...locales] });
  };

  return (
    <FormDialog
      title={t("roles.title", { name: person.name })}
      act={t("roles.act")}
      isSending={setGrants.isPending}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="second">{t("roles.hint", { name: person.name })}</p>
      <GrantFields lines={lines} setLines={(next) => setLines([...next])} problem={grantProblem} />
    </FormDialog>
  );
}
