import { css, type Markup } from "../markup.ts";

/** The cookie table and the table of versions: rules above and below, hairlines inside. */
export const tableRules: Markup = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: 400 0.9375rem/1.4667 var(--sans);
    margin-block: 8px;
    border-block-end: 1px solid var(--ink);
    table-layout: fixed;
    overflow-wrap: break-word;
  }
  caption {
    text-align: start;
    line-height: 1.5rem;
    color: var(--ink-2);
    padding-block-end: 12px;
  }
  thead th {
    text-align: start;
    font-size: 0.8125rem;
    line-height: 1.25rem;
    font-weight: 500;
    color: var(--ink-2);
    padding-block: 7px;
    padding-inline: 0 16px;
    border-block: 1px solid var(--ink);
    inline-size: 14%;
  }
  thead th:nth-child(1) {
    inline-size: 20%;
  }
  thead th:nth-child(2) {
    inline-size: 30%;
  }
  thead th:nth-child(3) {
    inline-size: 21%;
  }
  thead th:nth-child(4) {
    inline-size: 15%;
  }
  tbody :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding-block: 11px;
    padding-inline: 0 20px;
    border-block-start: 1px solid var(--line);
    font-weight: 400;
  }
  tbody + tbody .cat {
    border-block-start: 1px solid var(--ink);
  }
  tbody:first-of-type .cat {
    border: 0;
  }
  tbody .cat {
    padding-block: 14px 2px;
  }
  .cat b {
    font-weight: 600;
    margin-inline-end: 8px;
  }
  .cat span {
    color: var(--ink-2);
  }
  tr.first > * {
    border-block-start: 0;
  }
  code {
    font: 500 0.875rem/1.5714 var(--mono);
  }
  th code {
    overflow-wrap: anywhere;
  }
  :is(th, td) small {
    display: block;
    font-size: 0.8125rem;
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .versions thead th:nth-child(1) {
    inline-size: 15%;
  }
  .versions thead th:nth-child(2) {
    inline-size: 19%;
  }
  .versions thead th:nth-child(3) {
    inline-size: 19%;
  }
  .versions thead th:nth-child(4) {
    inline-size: 15%;
  }
  .versions thead th:nth-child(5) {
    inline-size: 32%;
  }
  .versions tbody th {
    font-weight: 600;
  }
`;
