import {css} from 'lit';

/** On paper alone: black on white whatever the page looks like, with the few colours of the chart. */
export const styles = css`
  :host {
    all: initial !important;
    display: block !important;
    color-scheme: light !important;
    color: #000 !important;
    background: #fff !important;
    font:
      9.5pt/1.4 system-ui,
      sans-serif !important;
    font-variant-numeric: tabular-nums !important;
    print-color-adjust: exact;
    --_surface: #fff;
    --_text: #000;
    --_text-muted: #333;
    --_line: #999;
    --_accent: #b3122a;
    --_on-accent: #fff;
    --_interest: #0b2d63;
    --_balance: #566a76;
    --_focus: #000;
    --_small: 8.5pt;
  }
  @media not print {
    :host {
      display: none !important;
    }
  }
  h1,
  h2,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: 18pt;
    line-height: 1.2;
  }
  h2 {
    margin-block: 4mm 1mm;
    font-size: 11pt;
    break-after: avoid;
  }
  .summary {
    font-size: 12pt;
  }
  .blank {
    display: flex;
    gap: 2mm;
    margin-top: 5mm;
  }
  .blank::after {
    flex: 1;
    border-bottom: 1px dotted #000;
    content: '';
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(2, 1fr);
    gap: 0 8mm;
  }
  .cost {
    grid-row: 1 / span 2;
    grid-column: 2;
  }
  section {
    break-inside: avoid;
  }
  dl > div {
    display: flex;
    justify-content: space-between;
    gap: 4mm;
    padding-block: 0.6mm;
    border-top: 0.2mm solid var(--_line);
    break-inside: avoid;
  }
  dt {
    flex: none;
    max-width: 55%;
  }
  dd {
    font-weight: 600;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .source > dl > div,
  .origin > dl > div {
    justify-content: start;
  }
  .source dt,
  .origin dt {
    width: 34mm;
  }
  .source dd,
  .origin dd {
    font-weight: 400;
    text-align: start;
  }
  kop-loan-chart {
    display: block;
    margin-top: 5mm;
    font-size: 7.5pt;
    break-inside: avoid;
  }
  table {
    width: 100%;
    margin-top: 6mm;
    border-collapse: collapse;
    font-size: 8.5pt;
    line-height: 1.3;
  }
  caption {
    padding-bottom: 2mm;
    font-size: 11pt;
    font-weight: 600;
    text-align: start;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    padding: 0.7mm 1.5mm;
    border-top: 0.2mm solid var(--_line);
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }
  thead th,
  .sums > * {
    border-block: 0.4mm solid #000;
    font-weight: 600;
  }
  /* Never on a page without rows. */
  footer {
    margin-top: 8mm;
    break-before: avoid;
    break-inside: avoid;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 10mm;
    margin-top: 8mm;
    list-style: none;
  }
  li {
    padding-bottom: 22mm;
    border-bottom: 0.3mm solid #000;
  }
`;
