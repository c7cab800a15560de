import {drawYear, type DrawnYear, shapeOf} from './drawn-year.js';
import type {TableView} from './view.js';
import {yearTexts} from './year-texts.js';

/**
 * Keeps the years of a table in step with a schedule. A step of a slider changes thousands of amounts and hardly ever a row, so
 * the elements stay and only their texts change; a template for every row takes Lit several times as long.
 */
export class YearBodies {
  #drawn: DrawnYear[] = [];
  #foot: Element | undefined;
  /** What folded rows have still to say. */
  #late: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param foot - The years stand before it. */
  draw(foot: Element, view: TableView): void {
    if (foot !== this.#foot) this.#drawn = [];
    this.#foot = foot;
    const dated = view.timetable.dueDates !== undefined;
    view.years.forEach((year, index) => {
      let drawn = this.#drawn[index];
      if (drawn?.shape !== shapeOf(year, dated)) {
        const old = drawn;
        drawn = drawYear(year, index, dated);
        if (old) old.body.replaceWith(drawn.body);
        else foot.before(drawn.body);
        this.#drawn[index] = drawn;
      }
      const folded = !view.open.has(index);
      fold(drawn, folded);
      // Nobody sees the rows of a folded year: after the first time they follow once the slider rests.
      write(drawn, yearTexts(view, year, folded && drawn.texts.length > 0));
    });
    this.#late = () => {
      view.years.forEach((year, index) => {
        write(this.#drawn[index]!, yearTexts(view, year));
      });
    };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.finish();
    }, 200);
    for (const {body} of this.#drawn.splice(view.years.length)) body.remove();
  }

  /** Writes what folded rows have still to say, at once: before the page is printed. */
  finish(): void {
    clearTimeout(this.#timer);
    this.#late?.();
    this.#late = undefined;
  }
}

/** Folded rows stay, hidden, for paper. */
function fold({button, rows}: DrawnYear, folded: boolean): void {
  const expanded = String(!folded);
  if (button.getAttribute('aria-expanded') === expanded) return;
  button.setAttribute('aria-expanded', expanded);
  for (const row of rows) row.hidden = folded;
}

/** @param texts - From the first node on; nodes behind the last text keep theirs. */
function write(drawn: DrawnYear, texts: readonly string[]): void {
  const {nodes, texts: said} = drawn;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index]!;
    if (text === said[index]) continue;
    nodes[index]!.data = text;
    said[index] = text;
  }
}
