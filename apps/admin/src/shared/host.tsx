/** A host whose own label is ink and whose shared domain is grey, so that an ellipsis eats only what everyone knows. */
export function Host({ url }: { url: string }) {
  const host = url.replace(/^https?:\/\//u, "");
  const dot = host.indexOf(".");
  const isShared = dot > 0 && host.indexOf(".", dot + 1) > 0;
  return (
    <span title={url}>
      {isShared ? host.slice(0, dot) : host}
      {isShared ? <span className="quiet">{host.slice(dot)}</span> : null}
    </span>
  );
}
