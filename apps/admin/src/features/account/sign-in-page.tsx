import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Navigate, useLocation, useNavigate } from "react-router";

import { useApi } from "../../shared/api.ts";
import { DoorPage } from "../../shared/door-page.tsx";
import { SignInForm } from "../../shared/sign-in-form.tsx";

/** The door. Afterwards one is where one wanted to go. */
export function Component() {
  const { t } = useTranslation("account");
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const target = wantedPath(useLocation().state);
  const session = useQuery(api.session.me.queryOptions());

  if (session.data?.account != null) return <Navigate to={target} replace />;
  return (
    <DoorPage title={t("signIn")}>
      <SignInForm
        onSignedIn={() => {
          void queries.resetQueries().then(() => navigate(target, { replace: true }));
        }}
      />
    </DoorPage>
  );
}

function wantedPath(state: unknown): string {
  const from =
    typeof state === "object" && state !== null && "from" in state ? state.from : undefined;
  return typeof from === "string" && from.startsWith("/") && !from.startsWith("//") ? from : "/";
}
