import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** A password that is chosen, with the rule that it has to keep. */
export function NewPasswordInput({
  error,
  ...field
}: { error: string | undefined } & Omit<PasswordInputProps, "error">) {
  const { t } = useTranslation("account");
  const { t: shared } = useTranslation("shared");
  return (
    <PasswordInput
      label={t("setup.password")}
      description={t("setup.passwordRule")}
      autoComplete="new-password"
      error={error}
      visibilityToggleButtonProps={{ "aria-label": shared("signIn.showPassword") }}
      {...field}
    />
  );
}
