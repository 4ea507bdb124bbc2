import { useTranslation } from "react-i18next";

import { useApiClient } from "../../../shared/api.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import { languageName } from "../../../shared/language-name.ts";
import { useEditor } from "../editor-context.ts";
import { useAddress } from "../use-address.ts";
import { useToasts } from "../../../shared/undo/toasts.ts";

/** Adds a language, takes it live or back into preparation, removes it; a refusal becomes a sentence. */
export function useLanguageActs() {
  const { t, i18n } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { subject, refresh, view, locale } = useEditor();
  const client = useApiClient();
  const address = useAddress();
  const toasts = useToasts();
  const failure = useFailureSentence();

  const sendLocale = (tag: string, live: boolean) =>
    subject.kind === "base"
      ? client.basePolicy.setLocale.mutate({ basePolicyId: subject.id, locale: tag, live })
      : client.platform.setLocale.mutate({ platformId: subject.id, locale: tag, live });
  const sendRemoval = (tag: string) =>
    subject.kind === "base"
      ? client.basePolicy.removeLocale.mutate({ basePolicyId: subject.id, locale: tag })
      : client.platform.removeLocale.mutate({ platformId: subject.id, locale: tag });

  const sentence = (code: "unknown_locale" | "is_default" | "words_missing" | "last_live") =>
    code === "last_live" ? t("language.lastLive") : shared(`problem.${code}`);

  /** Sets a language; gives the sentence of what stands in the way, or null. */
  async function trySet(tag: string, live: boolean): Promise<string | null> {
    try {
      const result = await sendLocale(tag, live);
      await refresh();
      return result.ok ? null : sentence(result.code);
    } catch (fault) {
      return failure(fault);
    }
  }

  return {
    trySet,
    async set(tag: string, live: boolean) {
      const problem = await trySet(tag, live);
      const language = languageName(tag, i18n.language);
      if (problem !== null) toasts.show({ text: problem });
      else
        toasts.show({
          text: t(live ? "language.nowLive" : "language.nowPrepared", { language }),
          undo: () => void trySet(tag, !live),
        });
    },
    async remove(tag: string, live: boolean) {
      try {
        const result = await sendRemoval(tag);
        if (result.ok && tag === locale) address.setLang(view.defaultLocale);
        await refresh();
        if (!result.ok) toasts.show({ text: sentence(result.code) });
        else
          toasts.show({
            text: t("language.removed", { language: languageName(tag, i18n.language) }),
            undo: () => void trySet(tag, live),
          });
      } catch (fault) {
        toasts.show({ text: failure(fault) });
      }
    },
  };
}
