import {drawYear, type DrawnYear, shapeOf} from './drawn-year.js';
import {markRows} from './mark-rows.js';
import type {TableView} from './view.js';
import {rowTexts, sumTexts} from './year-texts.js';

/**
 * Keeps the years of a table in step with a schedule. A step of a slider changes thousands of amounts and hardly ever a row, so
 * the elements stay and only their texts change; a template for every row takes Lit several times as long.
 */
export class YearBodies {
  #drawn: DrawnYear[] = [];
  #foot: Element | undefined;
  /** What folded rows have still to say. */
  #late: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param foot - The years stand before it. */
  draw(foot: Element, view: TableView): void {
    if (foot !== this.#foot) this.#drawn = [];
    this.#foot = foot;
    this.#late = [];
    view.years.forEach((year, index) => {
      const drawn = this.#elements(view, index);
      const folded = !view.open.has(index);
      fold(drawn, folded);
      markRows(drawn.rows, view, year);
      const sums = sumTexts(view, year);
      const writeRows = (): void => {
        write(drawn, rowTexts(view, year), sums.length);
      };
      // Nobody sees the rows of a folded year: after the first time they follow once the slider rests.
      if (folded && drawn.texts.length > 0) this.#late.push(writeRows);
      else writeRows();
      write(drawn, sums, 0);
    });
    for (const {body} of this.#drawn.splice(view.years.length)) body.remove();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.finish();
    }, 200);
  }

  /** Writes what folded rows have still to say, at once: before the page is printed. */
  finish(): void {
    clearTimeout(this.#timer);
    for (const writeRows of this.#late) writeRows();
    this.#late = [];
  }

  /** The elements of a year, drawn anew where the old ones have another shape. */
  #elements(view: TableView, index: number): DrawnYear {
    const year = view.years[index]!;
    const old = this.#drawn[index];
    if (old?.shape === shapeOf(view, year)) return old;
    const drawn = drawYear(view, year, index);
    if (old) old.body.replaceWith(drawn.body);
    else this.#foot!.before(drawn.body);
    this.#drawn[index] = drawn;
    return drawn;
  }
}

/** Folded rows stay, hidden, for paper. */
function fold({button, rows}: DrawnYear, folded: boolean): void {
  const expanded = String(!folded);
  if (button.getAttribute('aria-expanded') === expanded) return;
  button.setAttribute('aria-expanded', expanded);
  for (const row of rows) row.hidden = folded;
}

/** @param from - The first node to write to. */
function write({nodes, texts: said}: DrawnYear, texts: readonly string[], from: number): void {
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index]!;
    const place = from + index;
    if (text === said[place]) continue;
    nodes[place]!.data = text;
    said[place] = text;
  }
}
