import { useTranslation } from "react-i18next";

import { useApiClient } from "../../shared/api.ts";
import { readInterfaceLanguage } from "../../shared/interface-language.ts";
import { signIn } from "../../shared/sign-in.ts";

/** Opens the back office to somebody whose account was made a moment ago; mails to them speak the language that they see. */
export function useEnter() {
  const { i18n } = useTranslation();
  const client = useApiClient();
  return async (email: string, password: string): Promise<void> => {
    const result = await signIn(email, password);
    const isIn = result.ok && !result.needsSecondStep;
    if (isIn)
      await client.account.setLanguage
        .mutate({ language: readInterfaceLanguage(i18n.language) })
        // It can be chosen again in the account; being in is what counts.
        .catch(() => null);
    location.assign(isIn ? "/" : "/sign-in");
  };
}
