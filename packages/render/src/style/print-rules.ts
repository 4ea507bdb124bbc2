import { css, type Markup } from "../markup.ts";

/** On paper: black, without what only a screen can do. */
export const printRules: Markup = css`
  @media print {
    @page {
      margin: 18mm;
    }
    :root {
      color-scheme: light;
      --sheet: #fff;
      --paper: #fff;
      --accent: #1d1c1a;
    }
    body {
      display: block;
      font-size: 10.5pt;
      line-height: 15pt;
    }
    header nav,
    main .act,
    .skip {
      display: none;
    }
    main {
      padding-block: 12pt 0;
    }
    header,
    main,
    footer {
      padding-inline: 0;
      max-inline-size: none;
    }
    main .lead {
      font-size: 11.5pt;
      line-height: 16pt;
    }
    h1 {
      font-size: 20pt;
      line-height: 24pt;
    }
    h2 {
      font-size: 13pt;
      line-height: 18pt;
      margin-block-start: 16pt;
      break-after: avoid;
    }
    table,
    caption,
    .cat {
      font-size: 9pt;
      line-height: 12.5pt;
    }
    :is(th, td) code {
      font-size: 8.5pt;
      line-height: 12.5pt;
    }
    thead th,
    :is(th, td) small {
      font-size: 8pt;
      line-height: 11pt;
    }
    tbody :is(th, td) {
      padding-block: 5pt;
    }
    tr,
    footer {
      break-inside: avoid;
    }
    .foot {
      border-color: #1d1c1a;
      margin-block-start: 16pt;
    }
  }
`;
