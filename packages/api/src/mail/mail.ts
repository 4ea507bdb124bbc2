/** A mail to one person, in plain words; what it looks like is the sender's. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Paragraphs stand apart by an empty line. */
  readonly text: string;
}

/** Hands mails to a mail server. */
export interface MailSender {
  send(mail: Mail): Promise<void>;
}
