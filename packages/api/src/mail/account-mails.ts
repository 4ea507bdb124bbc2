import type { MailLanguage } from "../account/preference.ts";

/** What a person is told about their account without having asked. */
export type AccountChange = "password_changed" | "second_step_reset";

interface Words {
  readonly subject: string;
  readonly text: string;
}

/** The mail that a link goes out with. */
export function linkMail(
  language: MailLanguage,
  kind: "invitation" | "reset",
  { name, link }: { name: string; link: string },
): Words {
  const words = links[language][kind];
  return {
    subject: words.subject,
    text: [greetings[language](name), words.before, link, words.after].join("\n\n"),
  };
}

/** The mail that tells of a change that somebody else may have made. */
export function changeMail(
  language: MailLanguage,
  change: AccountChange,
  { name }: { name: string },
): Words {
  const { subject, text } = changes[language][change];
  return { subject, text: [greetings[language](name), text, notYou[language]].join("\n\n") };
}

const greetings: Record<MailLanguage, (name: string) => string> = {
  en: (name) => `Hello ${name},`,
  fr: (name) => `Bonjour ${name},`,
};

const notYou: Record<MailLanguage, string> = {
  en: "If this was not you, tell an administrator of your Cookiedesk at once.",
  fr: "Si ce n’était pas vous, prévenez tout de suite un administrateur de votre Cookiedesk.",
};

const links: Record<
  MailLanguage,
  Record<"invitation" | "reset", { subject: string; before: string; after: string }>
> = {
  en: {
    invitation: {
      subject: "You are invited to Cookiedesk",
      before: "An account was made for you. This link lets you choose your password:",
      after: "It works once, for seven days. If you did not expect it, you may ignore this mail.",
    },
    reset: {
      subject: "A new password for Cookiedesk",
      before: "Somebody asked for a new password for your account. This link lets you choose it:",
      after:
        "It works once, for one hour. If you did not ask for it, you may ignore this mail: your password stays as it is.",
    },
  },
  fr: {
    invitation: {
      subject: "Vous êtes invité à rejoindre Cookiedesk",
      before: "Un compte a été créé pour vous. Ce lien vous permet de choisir votre mot de passe :",
      after:
        "Il est valable une seule fois, pendant sept jours. Si vous ne l’attendiez pas, vous pouvez ignorer ce message.",
    },
    reset: {
      subject: "Un nouveau mot de passe pour Cookiedesk",
      before:
        "Un nouveau mot de passe a été demandé pour votre compte. Ce lien vous permet de le choisir :",
      after:
        "Il est valable une seule fois, pendant une heure. Si vous n’avez rien demandé, vous pouvez ignorer ce message : votre mot de passe reste inchangé.",
    },
  },
};

const changes: Record<MailLanguage, Record<AccountChange, Words>> = {
  en: {
    password_changed: {
      subject: "Your Cookiedesk password was changed",
      text: "The password of your account was changed. You are signed out everywhere else.",
    },
    second_step_reset: {
      subject: "Your second step in Cookiedesk was switched off",
      text: "An administrator switched the second step of your sign-in off. From now on your password alone is enough; you can set a second step up again on your account page.",
    },
  },
  fr: {
    password_changed: {
      subject: "Votre mot de passe Cookiedesk a été modifié",
      text: "Le mot de passe de votre compte a été modifié. Vous êtes déconnecté partout ailleurs.",
    },
    second_step_reset: {
      subject: "Votre seconde étape de connexion à Cookiedesk a été désactivée",
      text: "Un administrateur a désactivé la seconde étape de votre connexion. Désormais, votre mot de passe suffit ; vous pouvez remettre en place une seconde étape sur la page de votre compte.",
    },
  },
};
