import {css} from 'lit';

/** Written from tokens.json: each `--_name` is the page's `--kop-name` or its default, light or dark with the page. */
export const tokens = css`
  :host {
    --_surface: var(--kop-surface, #fff);
    --_text: var(--kop-text, #1d1b20);
    --_text-muted: var(--kop-text-muted, #5a5962);
    --_line: var(--kop-line, #d9d7de);
    --_input-line: var(--kop-input-line, #81808a);
    --_accent: var(--kop-accent, #b3122a);
    --_on-accent: var(--kop-on-accent, #fff);
    --_interest: var(--kop-interest, #0b2d63);
    --_balance: var(--kop-balance, #566a76);
    --_warning: var(--kop-warning, #875000);
    --_danger: var(--kop-danger, #a50e1f);
    --_focus: var(--kop-focus, #0b57d0);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--kop-surface, light-dark(#fff, #17181c));
      --_text: var(--kop-text, light-dark(#1d1b20, #f2f1f5));
      --_text-muted: var(--kop-text-muted, light-dark(#5a5962, #b6b5be));
      --_line: var(--kop-line, light-dark(#d9d7de, #3a3b42));
      --_input-line: var(--kop-input-line, light-dark(#81808a, #85868f));
      --_accent: var(--kop-accent, light-dark(#b3122a, #ff7382));
      --_on-accent: var(--kop-on-accent, light-dark(#fff, #2b0007));
      --_interest: var(--kop-interest, light-dark(#0b2d63, #cfe0ff));
      --_balance: var(--kop-balance, light-dark(#566a76, #93a4b0));
      --_warning: var(--kop-warning, light-dark(#875000, #f3bf66));
      --_danger: var(--kop-danger, light-dark(#a50e1f, #ffb0aa));
      --_focus: var(--kop-focus, light-dark(#0b57d0, #8ab4ff));
    }
  }
`;
