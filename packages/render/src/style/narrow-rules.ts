import { css, type Markup } from "../markup.ts";

/** Under 760 px each row of a table becomes a block with its labels. */
export const narrowRules: Markup = css`
  @media screen and (max-width: 760px) {
    header,
    main,
    footer {
      padding-inline: 20px;
    }
    header {
      padding-block: 10px 6px;
      min-block-size: 0;
      gap: 4px 24px;
    }
    header nav {
      margin: 0;
    }
    header ul {
      gap: 0;
      margin-inline: -6px;
    }
    header li a {
      padding: 4px 6px;
      font-size: 0.8125rem;
    }
    main {
      padding-block: 28px 24px;
    }
    h1 {
      font-size: 1.75rem;
      line-height: 1.2858;
    }
    .meta {
      margin-block-end: 20px;
      gap: 4px 16px;
    }
    main .lead {
      font-size: 1.125rem;
      line-height: 1.6112;
    }
    h2 {
      margin-block-start: 32px;
    }
    table,
    tbody,
    tbody tr,
    td,
    tbody th,
    caption {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      padding-block: 14px;
      border-block-start: 1px solid var(--line);
    }
    tbody tr.head {
      border-block-start: 1px solid var(--ink);
      padding-block: 12px;
    }
    tbody tr.first {
      border-block-start: 0;
      padding-block-start: 0;
    }
    tbody :is(th, td),
    tbody .cat {
      padding: 0;
      border: 0;
    }
    tbody + tbody .cat {
      border: 0;
    }
    tbody td {
      display: grid;
      grid-template-columns: 112px minmax(0, 1fr);
      margin-block-start: 4px;
    }
    tbody td:empty {
      display: none;
    }
    tbody td::before {
      content: attr(data-l);
      content: attr(data-l) / "";
      color: var(--ink-3);
    }
    td small {
      display: inline;
      font-size: inherit;
      line-height: inherit;
    }
    td small::before {
      content: ", ";
    }
    [dir="rtl"] td small::before {
      content: "، ";
    }
    tbody tr:not(.head) th {
      margin-block-end: 6px;
    }
    tbody th code {
      font-size: 1rem;
    }
    .cat :is(b, span) {
      display: block;
    }
    footer dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    footer dd {
      margin-block-end: 10px;
    }
  }
`;
