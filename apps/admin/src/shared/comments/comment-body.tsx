import { readCommentText } from "@cookiedesk/domain/comment/comment-text";

import classes from "./comments.module.css";

/** A comment's words, with people by their names of today and addresses to follow. Nothing in it is markup. */
export function CommentBody({ body, nameOf }: { body: string; nameOf: (id: string) => string }) {
  return (
    <p className={classes["body"]} dir="auto">
      {readCommentText(body).map((piece, index) => {
        if (piece.kind === "words") return piece.text;
        if (piece.kind === "mention") return <b key={index}>@{nameOf(piece.personId)}</b>;
        return (
          <a key={index} className="link" href={piece.href} target="_blank" rel="noreferrer">
            {piece.text}
          </a>
        );
      })}
    </p>
  );
}
