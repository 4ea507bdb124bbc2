import { Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../shared/api.ts";
import { sessionExpiry } from "../shared/session-expiry.ts";
import { SignInForm } from "../shared/sign-in-form.tsx";

/** Brings an ended session back without leaving the page: the calls that met its end wait for this dialog. */
export default function SessionExpiredDialog() {
  const { t } = useTranslation("app");
  const api = useApi();
  const queries = useQueryClient();

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
        onSignedIn={() => {
          sessionExpiry.signedInAgain();
          void queries.invalidateQueries(api.session.me.queryFilter());
        }}
      />
    </Modal>
  );
}
