import type { NotificationKind } from "./notify.ts";
import type { NotificationView } from "./view.ts";

export type MailLanguage = "en" | "fr";

interface MailWords {
  /** What happened, in one sentence. */
  readonly kinds: Record<NotificationKind, (by: string, what: string) => string>;
  readonly platforms: (count: number) => string;
  readonly somethingGone: string;
  readonly digest: (count: number) => string;
  readonly open: string;
  readonly why: string;
}

const en: MailWords = {
  kinds: {
    review_requested: (by, what) => `${by} asks for a review of ${what}`,
    review_assigned: (by, what) => `${by} has given you the review of ${what}`,
    review_approved: (by, what) => `${by} has approved ${what}`,
    changes_requested: (by, what) => `${by} asks for changes to ${what}`,
    review_withdrawn: (by, what) => `${by} has withdrawn the review of ${what}`,
    review_published: (by, what) => `${by} has published ${what}`,
    emergency_published: (by, what) => `${by} has published ${what} without approval`,
    mentioned: (by, what) => `${by} has mentioned you in a comment on ${what}`,
    replied: (by, what) => `${by} has answered in a thread on ${what}`,
    commented: (by, what) => `${by} has commented on ${what}`,
  },
  platforms: (count) => `${count} policies`,
  somethingGone: "a policy",
  digest: (count) =>
    count === 1 ? "Cookiedesk: 1 piece of news" : `Cookiedesk: ${count} pieces of news`,
  open: "Open it",
  why: "You get this mail because of your settings in Cookiedesk. Account, “Language and mail”, changes them.",
};

const fr: MailWords = {
  kinds: {
    review_requested: (by, what) => `${by} demande une relecture de ${what}`,
    review_assigned: (by, what) => `${by} vous a confié la relecture de ${what}`,
    review_approved: (by, what) => `${by} a approuvé ${what}`,
    changes_requested: (by, what) => `${by} demande des modifications de ${what}`,
    review_withdrawn: (by, what) => `${by} a retiré la relecture de ${what}`,
    review_published: (by, what) => `${by} a publié ${what}`,
    emergency_published: (by, what) => `${by} a publié ${what} sans approbation`,
    mentioned: (by, what) => `${by} vous a mentionné dans un commentaire sur ${what}`,
    replied: (by, what) => `${by} a répondu dans une discussion sur ${what}`,
    commented: (by, what) => `${by} a commenté ${what}`,
  },
  platforms: (count) => `${count} politiques`,
  somethingGone: "une politique",
  digest: (count) => (count === 1 ? "Cookiedesk : 1 nouvelle" : `Cookiedesk : ${count} nouvelles`),
  open: "Ouvrir",
  why: "Vous recevez ce message selon vos réglages dans Cookiedesk. Compte, « Langue et e-mails », les modifie.",
};

const words: Record<MailLanguage, MailWords> = { en, fr };

/** A notification in one sentence, as the subject of a mail says it. */
export function sentenceOf(news: NotificationView, language: MailLanguage): string {
  const { kinds, platforms, somethingGone } = words[language];
  const many = news.review === null ? null : platforms(news.review.subjects);
  return kinds[news.kind](news.by, news.platform ?? news.base ?? many ?? somethingGone);
}

/** The mail about one notification. */
export function mailOfOne(news: NotificationView, language: MailLanguage, publicUrl: string) {
  const subject = sentenceOf(news, language);
  const { why } = words[language];
  return { subject, text: [entryOf(news, language, publicUrl), why].join("\n\n") };
}

/** The mail about all that came since the last one, the oldest first. */
export function mailOfMany(
  all: readonly NotificationView[],
  language: MailLanguage,
  publicUrl: string,
) {
  const { digest, why } = words[language];
  const entries = all.map((news) => entryOf(news, language, publicUrl));
  return { subject: digest(all.length), text: [...entries, why].join("\n\n") };
}

function entryOf(news: NotificationView, language: MailLanguage, publicUrl: string): string {
  const said = news.comment?.excerpt ?? "";
  const note = said === "" ? (news.review?.note ?? "") : said;
  return [
    `${sentenceOf(news, language)}.`,
    ...(note === "" ? [] : [quoted(note, language)]),
    `${words[language].open}${language === "fr" ? " : " : ": "}${publicUrl}${news.path}`,
  ].join("\n");
}

function quoted(text: string, language: MailLanguage): string {
  return language === "fr" ? `« ${text} »` : `“${text}”`;
}
