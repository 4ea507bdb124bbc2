import { Modal } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../shared/api.ts";
import { sessionExpiry } from "../shared/session-expiry.ts";
import { SignInForm } from "../shared/sign-in-form.tsx";

/** Brings an ended session back without leaving the page: the calls that met its end wait for this dialog. */
export default function SessionExpiredDialog() {
  const { t } = useTranslation("app");
  const api = useApi();
  const queries = useQueryClient();
  // What is known of the session before it ended; asking now would only say that it has.
  const { data } = useQuery({ ...api.session.me.queryOptions(), enabled: false });

  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t("expired.title")}
      zIndex={400}
    >
      <p className="second">{t("expired.text")}</p>
      <SignInForm
        isInPlace
        email={data?.account?.email}
        onSignedIn={() => {
          sessionExpiry.signedInAgain();
          void queries.invalidateQueries(api.session.me.queryFilter());
        }}
      />
    </Modal>
  );
}
