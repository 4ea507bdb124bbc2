import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { useToasts } from "../../../shared/undo/toasts.ts";
import type { PersonLine } from "./person-table.tsx";

export interface MadeLink {
  readonly kind: "invitation" | "reset";
  readonly link: string;
}

/** Makes one-time links for a person. One that could not go by mail is shown, until it is forgotten. */
export function usePersonLinks({ id, name, email }: PersonLine) {
  const { t } = useTranslation("settings");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const inviteAgain = useMutation(api.person.inviteAgain.mutationOptions());
  const makeResetLink = useMutation(api.person.makeResetLink.mutationOptions());
  const [made, setMade] = useState<MadeLink>();

  const show = async (kind: MadeLink["kind"], link: string | null) => {
    if (link === null) toasts.show({ text: t(`link.${kind}.mailed`, { email }) });
    else setMade({ kind, link });
    await queries.invalidateQueries(api.person.list.queryFilter());
  };

  return {
    made,
    forget: () => setMade(undefined),
    async inviteAgain() {
      const result = await inviteAgain.mutateAsync({ personId: id });
      if (result.ok) await show("invitation", result.link);
      else toasts.show({ text: t(`link.${result.code}`, { name }) });
    },
    async makeResetLink() {
      const result = await makeResetLink.mutateAsync({ personId: id });
      if (result.ok) await show("reset", result.link);
      else toasts.show({ text: t(`link.${result.code}`, { name }) });
    },
  };
}
