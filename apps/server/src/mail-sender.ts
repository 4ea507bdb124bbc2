import type { MailSender } from "@cookiedesk/api/mail/mail";
import { mailHtml } from "@cookiedesk/api/mail/mail-html";
import nodemailer from "nodemailer";

/** Where mails go out, and from whom they are. */
export interface MailSettings {
  readonly smtpUrl: string;
  readonly from: string;
}

/** Hands mails to the mail server of the settings. A mail server that does not answer is given up after half a minute. */
export function createMailSender({ smtpUrl, from }: MailSettings): MailSender {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    socketTimeout: 60_000,
    // A text is a text: nothing in it is opened as a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({
        from,
        // As one address, whatever stands in it.
        to: { name: "", address: to },
        subject,
        text,
        html: mailHtml(text),
        // Letter boxes that answer by themselves are to leave this one alone.
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
  };
}
