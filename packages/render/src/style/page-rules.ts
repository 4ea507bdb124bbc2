import { css, type Markup } from "../markup.ts";

/** The look of the public page. Logical properties only: the same rules draw both directions. */
export const pageRules: Markup = css`
  :root {
    color-scheme: light dark;
    --paper: #f7f5f0;
    --sheet: #fffefb;
    --line: #e4dfd4;
    --ink: #1d1c1a;
    --ink-2: #55514a;
    --ink-3: #6b665c;
    --accent: #1e4484;
    --accent-soft: #e7ecf5;
    --wait: #835600;
    --sans: IBM Plex Sans, IBM Plex Sans Arabic, system-ui, sans-serif;
    --serif: IBM Plex Serif, IBM Plex Sans Arabic, Georgia, serif;
    --mono: IBM Plex Mono, ui-monospace, monospace;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #0f141c;
      --sheet: #141a23;
      --line: #262f3d;
      --ink: #e9e6de;
      --ink-2: #b9b7b0;
      --ink-3: #979ca6;
      --accent: #8fb3f5;
      --accent-soft: #1b2a44;
      --wait: #ddb264;
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  html {
    font-size: 16px;
    -webkit-text-size-adjust: 100%;
  }
  body {
    margin: 0;
    min-block-size: 100vh;
    display: flex;
    flex-direction: column;
    background: var(--sheet);
    color: var(--ink);
    font: 400 1.0625rem/1.6471 var(--serif);
    font-variant-numeric: tabular-nums;
    -webkit-font-smoothing: antialiased;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  nav ul {
    list-style: none;
  }
  [dir="rtl"] body {
    font-family:
      IBM Plex Sans Arabic,
      IBM Plex Sans,
      system-ui,
      sans-serif;
    line-height: 1.7647;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .skip {
    position: absolute;
    inset-inline-start: 16px;
    inset-block-start: -64px;
    padding: 4px 12px;
    background: var(--sheet);
    color: var(--accent);
    font: 500 0.875rem/1.5rem var(--sans);
  }
  .skip:focus {
    inset-block-start: 8px;
  }
  header,
  main,
  footer {
    inline-size: 100%;
    max-inline-size: 1040px;
    margin-inline: auto;
    padding-inline: 32px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 24px;
    min-block-size: 64px;
    font: 400 0.875rem/1.5rem var(--sans);
  }
  .rule {
    border-block-end: 1px solid var(--line);
  }
  .site {
    font-weight: 600;
    font-size: 0.9375rem;
    color: inherit;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .site:hover {
    text-decoration: underline;
  }
  header nav {
    margin-inline-start: auto;
  }
  header ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    margin-inline: -8px;
  }
  header li a {
    display: block;
    padding: 4px 8px;
    border-radius: 4px;
    color: var(--ink-2);
    text-decoration: none;
  }
  header li a:hover {
    text-decoration: underline;
  }
  header li [aria-current] {
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px 0 var(--accent);
    border-radius: 0;
  }
  main {
    flex: 1;
    padding-block: 48px 40px;
    overflow-wrap: break-word;
  }
  h1 {
    font: 600 2.125rem/1.2942 var(--serif);
    letter-spacing: -0.012em;
    margin-block-end: 8px;
  }
  h1 + p:not(.meta) {
    margin-block-start: 24px;
  }
  .meta {
    font: 400 0.875rem/1.5rem var(--sans);
    color: var(--ink-2);
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-end: 32px;
  }
  .meta b {
    font-weight: 600;
    color: var(--ink);
  }
  .meta .draft {
    color: var(--wait);
  }
  main > :is(p:not(.meta), ul, ol) {
    max-inline-size: 680px;
    margin-block-end: 16px;
  }
  main :is(ul, ol) {
    padding-inline-start: 24px;
  }
  main li > :is(ul, ol, p) {
    margin-block-start: 4px;
  }
  main .lead {
    font-size: 1.1875rem;
    line-height: 1.6316;
  }
  h2 {
    font: 600 1.3125rem/1.5238 var(--serif);
    margin-block: 40px 6px;
    letter-spacing: -0.005em;
    scroll-margin-top: 12px;
  }
  h3 {
    font: 600 1.125rem/1.5556 var(--serif);
    margin-block: 24px 4px;
  }
  h4 {
    font: 600 1.0625rem/1.6471 var(--serif);
    margin-block: 20px 4px;
  }
  [dir="rtl"] :is(h1, h2, h3, h4) {
    font-family:
      IBM Plex Sans Arabic,
      IBM Plex Sans,
      sans-serif;
    letter-spacing: 0;
  }
  :is(main, footer) a {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  main .act a {
    display: inline-block;
    border: 1px solid var(--accent);
    border-radius: 4px;
    padding: 6px 16px;
    font: 500 0.9375rem/1.5rem var(--sans);
    text-decoration: none;
  }
  main .act a:hover {
    background: var(--accent-soft);
  }
  .foot {
    border-block-start: 1px solid var(--line);
    background: var(--paper);
  }
  footer {
    padding-block: 24px 40px;
    font: 400 0.875rem/1.5rem var(--sans);
    color: var(--ink-2);
  }
  footer dl {
    display: grid;
    grid-template-columns:
      max-content
      minmax(0, 1fr);
    gap: 4px 24px;
  }
  footer dt {
    color: var(--ink-3);
  }
  footer dd {
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  .hash {
    font: 400 0.8125rem/1.5rem var(--mono);
    unicode-bidi: isolate;
    display: inline-block;
    text-align: start;
  }
  .hash span:not(:last-of-type) {
    margin-inline-end: 0.6em;
  }
  [dir="rtl"] .hash {
    text-align: end;
  }
  [dir="rtl"] .hash span {
    margin-inline: 0.6em 0;
  }
  .choices {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    font-family: var(--sans);
  }
  main .choices {
    padding: 0;
  }
`;
