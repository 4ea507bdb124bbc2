/** Who has to do with a comment, besides who wrote it. */
export interface CommentAudience {
  /** Who wrote it. */
  readonly by: string;
  readonly mentioned: readonly string[];
  /** Those who wrote in the thread that it answers. */
  readonly inThread: readonly string[];
  /** Those whom the place itself concerns: a review's author and who has taken it on. */
  readonly concerned: readonly string[];
  /** Those who may see the place. Nobody else is told of it. */
  readonly readers: ReadonlySet<string>;
}

export interface CommentNews {
  readonly kind: "mentioned" | "replied" | "commented";
  readonly people: readonly string[];
}

/** Who is told of a comment and as what: each person once, for what concerns them most, and never who wrote it. */
export function whoIsTold({
  by,
  mentioned,
  inThread,
  concerned,
  readers,
}: CommentAudience): CommentNews[] {
  const told = new Set([by]);
  const news = (kind: CommentNews["kind"], people: readonly string[]): CommentNews => {
    const others = [...new Set(people)].filter((id) => readers.has(id) && !told.has(id));
    for (const id of others) told.add(id);
    return { kind, people: others };
  };
  return [
    news("mentioned", mentioned),
    news("replied", inThread),
    news("commented", concerned),
  ].filter(({ people }) => people.length > 0);
}
