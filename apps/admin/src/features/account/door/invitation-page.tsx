import { useTranslation } from "react-i18next";

import { InvitationForm } from "./invitation-form.tsx";
import { LinkedPersonPage } from "./linked-person.tsx";

/** Where an invitation leads: the person says how they are called, chooses a password and is signed in. */
export function Component() {
  const { t } = useTranslation("account");
  return (
    <LinkedPersonPage kind="invitation">
      {({ token, person }) => (
        <>
          <p className="second">{t("invitation.text", { email: person.email })}</p>
          <InvitationForm token={token} person={person} />
        </>
      )}
    </LinkedPersonPage>
  );
}
